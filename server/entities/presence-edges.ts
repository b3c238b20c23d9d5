import type { Capacity } from "#model/claim";
import { identifier } from "#model/identifier";
import type { AttendedEdge, PlainEdge } from "#model/projection";
import { edgeConfidence } from "./confidence.ts";
import { groupBy } from "./group-by.ts";
import { distinct } from "./majority.ts";
import { claimIds, type ResolvedClaim } from "./resolved-claim.ts";

const PRESENT = new Set(["ATTENDED", "CHAIRED", "SPOKE_AT"]);
const CAPACITY_BY_KIND: Record<string, Capacity> = { CHAIRED: "chair", SPOKE_AT: "speaker" };

/** CHAIRED, SPOKE_AT and ORGANIZED edges as claimed, and ATTENDED for everyone who was there in any capacity. */
export function presenceEdges(
  claims: readonly ResolvedClaim[],
  titleThen: (person: string, articles: readonly string[]) => string | null,
): (AttendedEdge | PlainEdge)[] {
  const present = claims.filter(({ claim }) => PRESENT.has(claim.kind));
  const attended = [...groupBy(present, pairOf).values()].map((pair) => attendedEdge(pair, titleThen));
  const plain = [...groupBy(claims, (resolved) => `${resolved.claim.kind}|${pairOf(resolved)}`).values()].flatMap(
    (group) => plainEdge(group) ?? [],
  );
  return [...attended, ...plain];
}

function pairOf({ from, to }: ResolvedClaim): string {
  return `${from}|${to}`;
}

function attendedEdge(
  pair: readonly ResolvedClaim[],
  titleThen: (person: string, articles: readonly string[]) => string | null,
): AttendedEdge {
  const { from, to } = pair[0] ?? { from: "", to: "" };
  const claims = pair.map(({ claim }) => claim);
  return {
    kind: "ATTENDED",
    id: identifier("edge", "ATTENDED", from, to),
    from,
    to,
    capacities: distinct(claims.map((claim) => claim.capacity ?? CAPACITY_BY_KIND[claim.kind] ?? null)) as Capacity[],
    titleThen: titleThen(from, distinct(claims.map((claim) => claim.article))),
    claims: claimIds(pair),
    confidence: edgeConfidence(claims),
  };
}

function plainEdge(group: readonly ResolvedClaim[]): PlainEdge | null {
  const first = group[0];
  if (first === undefined) return null;
  const { kind } = first.claim;
  if (kind !== "CHAIRED" && kind !== "SPOKE_AT" && kind !== "ORGANIZED") return null;
  return {
    kind,
    id: identifier("edge", kind, first.from, first.to),
    from: first.from,
    to: first.to,
    claims: claimIds(group),
    confidence: edgeConfidence(group.map(({ claim }) => claim)),
  };
}
