import type { Claim } from "#model/claim";
import { comparisonKey } from "#model/fold";
import { identifier } from "#model/identifier";
import { earliestDay, latestDay } from "#model/partial-date";
import type { HeldRoleEdge } from "#model/projection";
import { edgeConfidence } from "./confidence.ts";
import { groupBy } from "./group-by.ts";
import { distinct, majority } from "./majority.ts";
import { claimIds, type ResolvedClaim } from "./resolved-claim.ts";

/** The rank of a title: 1 is highest; comes from the language pack's lexicon of titles. */
export type RankOf = (title: string) => number;

/**
 * HELD_ROLE edges, one per tenure: claims of one person, one body and one title, cut where a source shows the person
 * in post again after another has shown the post left. A sighting is neither a start nor an end.
 */
export function tenures(claims: readonly ResolvedClaim[], rankOf: RankOf): HeldRoleEdge[] {
  const posts = groupBy(claims, ({ claim, from, to }) => `${from}|${to}|${comparisonKey(claim.title ?? "")}`);
  return [...posts].flatMap(([, ofPost]) => cut(ofPost).map((tenure, index) => toEdge(tenure, index, rankOf)));
}

const holds = ({ status }: Claim): boolean => status === "current" || status === "new" || status === null;

function cut(ofPost: readonly ResolvedClaim[]): ResolvedClaim[][] {
  const sorted = ofPost.toSorted((a, b) => orderKey(a.claim).localeCompare(orderKey(b.claim), "en"));
  const runs: ResolvedClaim[][] = [];
  let left: string | null = null;
  for (const resolved of sorted) {
    const { claim } = resolved;
    const day = claim.date === null ? null : earliestDay(claim.date);
    const returns = left !== null && day !== null && day > left && holds(claim);
    const run = runs.at(-1);
    if (run === undefined || returns) runs.push([resolved]);
    else run.push(resolved);
    if (returns) left = null;
    if (!holds(claim) && claim.date !== null) left = latestDay(claim.date) ?? left;
  }
  return runs;
}

/** By day; undated claims last, so that they cut nothing; on one day the post is held before it is left. */
function orderKey(claim: Claim): string {
  const day = claim.date === null ? null : earliestDay(claim.date);
  return `${day ?? "9999"}|${holds(claim) ? "0" : "1"}|${claim.id}`;
}

function toEdge(tenure: readonly ResolvedClaim[], index: number, rankOf: RankOf): HeldRoleEdge {
  const claims = tenure.map(({ claim }) => claim);
  const { from, to } = tenure[0] ?? { from: "", to: "" };
  const title = majority(claims.map((claim) => claim.title ?? ""));
  const sightings = claims.filter(holds).flatMap((claim) => sightingDays(claim.date));
  return {
    kind: "HELD_ROLE",
    id: identifier("edge", "HELD_ROLE", from, to, comparisonKey(title), String(index)),
    from,
    to,
    title,
    qualifiers: distinct(claims.flatMap((claim) => claim.qualifiers)),
    rank: rankOf(title),
    status: statusOf(claims),
    start: boundary(claims.map((claim) => claim.from)),
    end: boundary(claims.map((claim) => claim.to)),
    firstSeen: sightings.toSorted()[0] ?? null,
    lastSeen: sightings.toSorted().at(-1) ?? null,
    sources: distinct(claims.map((claim) => claim.article)),
    claims: claimIds(tenure),
    confidence: edgeConfidence(claims),
  };
}

/** A month or a year shows nobody in post on any one day: only full days, and both ends of an interval of them, count. */
function sightingDays(date: string | null): string[] {
  if (date === null || !/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(date)) return [];
  return [earliestDay(date), latestDay(date)].filter((day) => day !== null);
}

/** Where sources state different dates, the one most of them state. */
function boundary(dates: readonly (string | null)[]): string | null {
  const stated = dates.filter((date) => date !== null);
  return stated.length === 0 ? null : majority(stated);
}

/** By the last dated claim; where only undated ones are left, a post both held and left is unknown. */
function statusOf(claims: readonly Claim[]): HeldRoleEdge["status"] {
  const gone = claims.filter((claim) => !holds(claim));
  const name = gone.some(({ status }) => status === "ended") ? "ended" : "former";
  if (gone.length === 0) return "current";
  if (gone.length === claims.length) return name;
  const lastGone = lastDay(gone);
  const lastHeld = lastDay(claims.filter(holds));
  if (lastGone === null || lastHeld === null) return "unknown";
  return lastGone >= lastHeld ? name : "current";
}

function lastDay(claims: readonly Claim[]): string | null {
  const days = claims.flatMap(({ date }) => (date === null ? [] : (latestDay(date) ?? []))).sort();
  return days.at(-1) ?? null;
}
