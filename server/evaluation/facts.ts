/** Where a fact comes from, so that an error can be traced to the rule that made it. */
export interface Evidence {
  readonly rule: string;
  readonly quote: string;
}

interface FactBase {
  readonly evidence?: Evidence;
}

export interface PersonFact extends FactBase {
  readonly name: string;
  readonly official: boolean;
}
export interface RoleFact extends FactBase {
  readonly person: string;
  readonly title: string | null;
  readonly organization: string;
  readonly status: string | null;
}
export interface LinkFact extends FactBase {
  readonly kind: "ATTENDED" | "CHAIRED" | "SPOKE_AT";
  readonly person: string;
}
export interface EventFact extends FactBase {
  readonly name: string;
  readonly date: string | null;
}

/** What was read in one article, in the terms of the gold. */
export interface Facts {
  readonly persons: readonly PersonFact[];
  readonly roles: readonly RoleFact[];
  readonly links: readonly LinkFact[];
  readonly events: readonly EventFact[];
}
