/** What an invented article states, in the shape of the gold that readings are judged by. */
export interface StatedFacts {
  readonly persons: readonly { readonly name: string; readonly kind: "official" }[];
  readonly roles: readonly StatedRole[];
  readonly events: readonly StatedEvent[];
}

export interface StatedRole {
  readonly person: string;
  readonly title: string;
  readonly organization: string;
  readonly status: "current" | "new" | "ended" | "former";
  /** Another status that a careful reader could choose. */
  readonly statusAlso?: string[];
}

export interface StatedEvent {
  readonly name: string;
  /** ISO */
  readonly date: string;
  readonly attendedBy: string[];
  readonly chairedBy: string[];
  readonly spokeAt: string[];
}
