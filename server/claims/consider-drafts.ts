import { comparisonKey } from "#model/fold";
import type { Document } from "#model/document";
import type { ClaimDraft, Findings, LanguagePack, Trace } from "../languages/language-pack.ts";
import { AMBIGUITIES, type Surroundings } from "./ambiguities.ts";
import type { ConsideredDraft } from "./considered-draft.ts";

/** A chair and a speaker are there too: any presence shows any other. */
const factOf = ({ subject, object }: ClaimDraft) => `${subject}\u001f${object}`;
const placeOf = ({ start, end }: ClaimDraft) => `${start}-${end}`;

/** How many places of the article state something of the same two entities. */
function countFacts(drafts: readonly ClaimDraft[]): (draft: ClaimDraft) => number {
  const places = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const fact = factOf(draft);
    const own = places.get(fact);
    if (own === undefined) places.set(fact, new Set([placeOf(draft)]));
    else own.add(placeOf(draft));
  }
  return (draft) => places.get(factOf(draft))?.size ?? 0;
}

function keptKeys(): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = comparisonKey(text)));
    return key;
  };
}

/** Runs the pack's claim rules in their order; every draft with what makes it less sure. */
export function considerDrafts(
  document: Document,
  findings: Findings,
  pack: LanguagePack,
  trace?: Trace,
): ConsideredDraft[] {
  const drafts = pack.claimRules.flatMap(({ name, find }) =>
    find(document, findings, trace).map((draft) => ({ draft, rule: name })),
  );
  const surroundings: Surroundings = {
    document,
    entities: new Map(findings.entities.map((entity) => [entity.ref, entity])),
    sameFact: countFacts(drafts.map(({ draft }) => draft)),
    keyOf: keptKeys(),
  };
  return drafts.map(({ draft, rule }) => ({
    draft,
    rule,
    ambiguities: AMBIGUITIES.filter(({ applies }) => applies(draft, surroundings)).map(({ name }) => name),
  }));
}
