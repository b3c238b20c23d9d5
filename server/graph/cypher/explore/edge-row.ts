import { GraphEdge } from "#model/api";
import { z } from "zod";

/** An edge of any kind in one shape: what its kind does not have is null or empty. */
export const EdgeRow = GraphEdge.omit({ sources: true }).extend({
  rank: z.number().nullable(),
  status: z.enum(["current", "ended", "former", "unknown"]).nullable(),
  titleThen: z.string().nullable(),
  /** Of the event that the edge leads to. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
});
export type EdgeRow = z.infer<typeof EdgeRow>;

/** The columns of EdgeRow for the pattern (a)-[e]->(b). */
export const EDGE_COLUMNS = `
  e.id AS id, type(e) AS kind, a.id AS from, b.id AS to, e.title AS title, coalesce(e.qualifiers, []) AS qualifiers,
  e.rank AS rank, e.status AS status, coalesce(e.capacities, []) AS capacities, e.titleThen AS titleThen,
  e.start AS start, e.end AS end, toString(e.firstSeen) AS firstSeen, toString(e.lastSeen) AS lastSeen,
  toString(b.earliest) AS earliest, toString(b.latest) AS latest, coalesce(e.claims, []) AS claims,
  coalesce(e.confidence, 1.0) AS confidence, coalesce(e.inferred, false) AS inferred`;
