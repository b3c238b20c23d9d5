import type { BodyTally } from "#model/body-tally";
import { comparisonKey } from "#model/fold";
import { identifier } from "#model/identifier";
import { partOfId } from "#model/part-of-id";
import type { PartOfEdge, ProposedForEdge, StoredBodies } from "#model/projection";
import { countedConfidence, edgeConfidence } from "./confidence.ts";
import { groupBy } from "./group-by.ts";
import { majority } from "./majority.ts";
import { claimIds, type ResolvedClaim } from "./resolved-claim.ts";

/** PROPOSED_FOR: one edge for each person, body and title; a nomination is never a post held. */
export function proposedForEdges(claims: readonly ResolvedClaim[]): ProposedForEdge[] {
  const groups = groupBy(claims, ({ claim, from, to }) => `${from}|${to}|${comparisonKey(claim.title ?? "")}`);
  return [...groups.values()].map((group) => {
    const { from, to } = group[0] ?? { from: "", to: "" };
    const title = majority(group.map(({ claim }) => claim.title ?? ""));
    return {
      kind: "PROPOSED_FOR",
      id: identifier("edge", "PROPOSED_FOR", from, to, comparisonKey(title)),
      from,
      to,
      title,
      claims: claimIds(group),
      confidence: edgeConfidence(group.map(({ claim }) => claim)),
    };
  });
}

/**
 * PART_OF between two bodies of which the articles speak: the stored edge's claims, less those of the replaced articles,
 * with those of now; how sure it is follows from the part's tally.
 */
export function partOfEdges(
  { now, gone }: { readonly now: readonly ResolvedClaim[]; readonly gone: readonly ResolvedClaim[] },
  tallies: ReadonlyMap<string, BodyTally>,
  stored: StoredBodies["partOf"] = [],
): PartOfEdge[] {
  const left = new Set(gone.map(({ claim }) => claim.id));
  const stay = stored.map(({ from, to, claims }) => ({ from, to, claims: claims.filter((id) => !left.has(id)) }));
  const come = now.map(({ claim, from, to }) => ({ from, to, claims: [claim.id] }));
  const groups = groupBy([...stay, ...come], ({ from, to }) => partOfId(from, to));
  return [...groups].flatMap(([id, group]): PartOfEdge[] => {
    const { from, to } = group[0] ?? { from: "", to: "" };
    const counts = tallies.get(from)?.wholes[to];
    if (counts === undefined) return [];
    const claims = [...new Set(group.flatMap((part) => part.claims))].sort();
    const confidence = countedConfidence(counts);
    return [{ kind: "PART_OF", id, from, to, inferred: false, rule: null, claims, confidence }];
  });
}
