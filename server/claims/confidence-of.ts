import type { ConfidenceTable } from "../languages/language-pack.ts";
import type { ConsideredDraft } from "./considered-draft.ts";

const HIGHEST = 0.99;

/** The rule gave less than it usually does. */
export const DOUBTED = "its rule has doubts";

/** What the confidence of a draft is computed from. */
export interface Grounds {
  /** Rule and kind of claim: "vi.post.before-name HELD_ROLE". */
  readonly key: string;
  /** What the rule gave it. */
  readonly given: number;
  readonly ambiguities: readonly string[];
}

export const groundsOf = ({ rule, draft, ambiguities }: ConsideredDraft): Grounds => ({
  key: `${rule} ${draft.kind}`,
  given: draft.confidence,
  ambiguities,
});

/** All that makes a draft less sure, its rule's own doubts included. */
export function ambiguitiesOf({ given, ambiguities }: Grounds, usual: number): string[] {
  return given < usual - 1e-9 ? [...ambiguities, DOUBTED] : [...ambiguities];
}

/** Measured precision of the rule times a factor for each ambiguity; what its rule says where it was not measured. */
export function confidenceOf(grounds: Grounds, table: ConfidenceTable | undefined): number {
  const own = table?.rules[grounds.key];
  if (table === undefined || own === undefined) return grounds.given;
  const factor = ambiguitiesOf(grounds, own.usual).reduce(
    (product, name) => product * (table.ambiguities[name]?.factor ?? 1),
    1,
  );
  return Math.round(1000 * Math.min(HIGHEST, own.precision * factor)) / 1000;
}
