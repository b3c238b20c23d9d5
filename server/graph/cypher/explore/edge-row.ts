import { EdgeKind } from "#model/api";
import { Capacity } from "#model/claim";
import { z } from "zod";

/** An edge of any kind in one shape: what its kind does not have is null or empty. */
export const EdgeRow = z.object({
  id: z.string(),
  kind: EdgeKind,
  from: z.string(),
  to: z.string(),
  title: z.string().nullable(),
  qualifiers: z.array(z.string()),
  rank: z.number().nullable(),
  status: z.enum(["current", "ended", "former", "unknown"]).nullable(),
  capacities: z.array(Capacity),
  titleThen: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  /** Of the event that the edge leads to. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  claims: z.array(z.string()),
  confidence: z.number(),
  inferred: z.boolean(),
});
export type EdgeRow = z.infer<typeof EdgeRow>;

/** The columns of EdgeRow for the pattern (a)-[e]->(b). */
export const EDGE_COLUMNS = `
  e.id AS id, type(e) AS kind, a.id AS from, b.id AS to, e.title AS title, coalesce(e.qualifiers, []) AS qualifiers,
  e.rank AS rank, e.status AS status, coalesce(e.capacities, []) AS capacities, e.titleThen AS titleThen,
  e.start AS start, e.end AS end, toString(e.firstSeen) AS firstSeen, toString(e.lastSeen) AS lastSeen,
  toString(b.earliest) AS earliest, toString(b.latest) AS latest, coalesce(e.claims, []) AS claims,
  coalesce(e.confidence, 1.0) AS confidence, coalesce(e.inferred, false) AS inferred`;
