/** A value with others that are as good. */
interface WithAlternatives {
  readonly titleAlso: readonly string[];
  readonly organizationAlso: readonly string[];
  readonly statusAlso: readonly string[];
}

export interface ExpectedRole extends WithAlternatives {
  readonly person: string;
  readonly title: string;
  readonly organization: string;
  readonly status: "current" | "new" | "ended" | "former" | "proposed";
  /** EDTF, only where the text dates the person's own tenure. */
  readonly from: string | null;
  readonly to: string | null;
  /** A careful reader could include it or leave it out. */
  readonly optional: boolean;
}

export interface ExpectedEvent {
  readonly name: string;
  readonly kind: string;
  /** EDTF, --MM-DD without a year, null where the text gives none. */
  readonly date: string | null;
  readonly dateAlso: readonly string[];
  readonly place: string | null;
  readonly planned: boolean;
  readonly optional: boolean;
  readonly organizedBy: readonly string[];
  readonly attendedBy: readonly string[];
  readonly attendedByOptional: readonly string[];
  readonly chairedBy: readonly string[];
  readonly spokeAt: readonly string[];
}

export interface ExpectedPerson {
  readonly name: string;
  readonly kind: "official" | "other" | "historic";
}

/** One short text for one way of writing, and everything that it states. */
export interface RegressionCase {
  /** Group and name, e.g. "lists: one title over several names". */
  readonly id: string;
  readonly text: string;
  readonly persons: readonly ExpectedPerson[];
  readonly roles: readonly ExpectedRole[];
  readonly events: readonly ExpectedEvent[];
  /** Names in the text that stand for no person: streets, schools, bylines. */
  readonly nobody: readonly string[];
}
