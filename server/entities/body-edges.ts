import { comparisonKey } from "#model/fold";
import { identifier } from "#model/identifier";
import type { PartOfEdge, ProposedForEdge } from "#model/projection";
import { edgeConfidence } from "./confidence.ts";
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

/** PART_OF between two bodies. */
export function partOfEdges(claims: readonly ResolvedClaim[]): PartOfEdge[] {
  const groups = groupBy(
    claims.filter(({ from, to }) => from !== to),
    ({ from, to }) => `${from}|${to}`,
  );
  return [...groups.values()].map((group) => {
    const { from, to } = group[0] ?? { from: "", to: "" };
    return {
      kind: "PART_OF",
      id: identifier("edge", "PART_OF", from, to),
      from,
      to,
      inferred: false,
      rule: null,
      claims: claimIds(group),
      confidence: edgeConfidence(group.map(({ claim }) => claim)),
    };
  });
}
