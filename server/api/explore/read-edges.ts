import type { GraphEdge } from "#model/api";
import { earliestDay, latestDay } from "#model/partial-date";
import type { EdgeRow } from "../../graph/cypher/explore/edge-row.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { readClaimSources, type ClaimSource } from "./read-claim-sources.ts";

/** Edges as the picture shows them, with the articles behind them counted. */
export async function readEdges(transaction: Transaction, rows: readonly EdgeRow[]): Promise<GraphEdge[]> {
  const asked = rows.filter((row) => row.claims.length > 1 || !hasOwnDays(row)).flatMap(({ claims }) => claims);
  const sources = await readClaimSources(transaction, asked);
  return rows.map((row) => graphEdge(row, sources));
}

/** A post by its sightings, presence by the event's date; a nomination and a superior body only by their claims. */
function hasOwnDays({ kind }: EdgeRow): boolean {
  return kind !== "PROPOSED_FOR" && kind !== "PART_OF";
}

function graphEdge(row: EdgeRow, sources: ReadonlyMap<string, ClaimSource>): GraphEdge {
  const own = row.claims.flatMap((id) => sources.get(id) ?? []);
  const days = hasOwnDays(row)
    ? { first: row.firstSeen ?? row.earliest, last: row.lastSeen ?? row.latest }
    : daysOf(own);
  return {
    id: row.id,
    kind: row.kind,
    from: row.from,
    to: row.to,
    title: row.title,
    qualifiers: row.qualifiers,
    status: row.status,
    capacities: row.capacities,
    start: row.start,
    end: row.end,
    claims: row.claims,
    confidence: row.confidence,
    inferred: row.inferred,
    firstSeen: days.first,
    lastSeen: days.last,
    // A single claim has a single article, which need not be looked up.
    sources: row.claims.length <= 1 ? row.claims.length : new Set(own.map(({ article }) => article)).size,
  };
}

function daysOf(sources: readonly ClaimSource[]): { first: string | null; last: string | null } {
  const dates = sources.flatMap(({ date }) => date ?? []);
  const first = dates.flatMap((date) => earliestDay(date) ?? []).sort();
  const last = dates.flatMap((date) => latestDay(date) ?? []).sort();
  return { first: first[0] ?? null, last: last.at(-1) ?? null };
}
