import type { EdgeFilter } from "./edge-filter.ts";
import { EDGE_SHAPES, type EdgeShape } from "./edge-shapes.ts";
import { NODE_LABELS } from "./node-labels.ts";

export interface EdgeBranch {
  readonly shape: EdgeShape;
  /** The beginning of a statement that leaves the edge (a)-[e]->(b). */
  readonly text: string;
}

/**
 * Beginnings of statements that together give each edge that a filter keeps exactly once; they take the filter's
 * parameters.
 *
 * @param ofNode begins with (a) found by its id, from `$sources`
 */
export function edgeBranches(filter: EdgeFilter, ofNode = false): EdgeBranch[] {
  return EDGE_SHAPES.filter(({ kind }) => filter.edges.includes(kind)).flatMap((shape) => {
    const from = NODE_LABELS[shape.from];
    // Its kind and its beginning say what it leads to; a label there would keep Neo4j from its own counts.
    const edge = `-[e:${shape.kind}]->(b)`;
    const pattern = ofNode
      ? `UNWIND $sources AS wanted MATCH (a:${from} {id: wanted})${edge}`
      : `MATCH (a:${from})${edge}`;
    return conditions(shape, filter).map((condition) => ({
      shape,
      text: `${pattern}${condition}${sources(shape, filter)}`,
    }));
  });
}

/** Empty where no edge of the shape passes; two where there are two ways to pass, which never hold at once. */
function conditions({ kind, to }: EdgeShape, { statuses, windowed }: EdgeFilter): string[] {
  // A status speaks of posts only; other edges pass whatever it is.
  if (kind === "PROPOSED_FOR" && statuses.length > 0 && !statuses.includes("proposed")) return [];
  const always = kind === "HELD_ROLE" && statuses.length > 0 ? "e.status IN $statuses" : "true";
  if (!windowed) return [` WHERE ${always}`];
  if (to === "event") return [` WHERE ${always} AND b.earliest <= date($to) AND b.latest >= date($from)`];
  if (kind !== "HELD_ROLE") return [byClaims(always)];
  return [
    ` WHERE ${always} AND e.firstSeen <= date($to) AND e.lastSeen >= date($from)`,
    byClaims(`${always} AND e.firstSeen IS NULL`),
  ];
}

/**
 * An edge without days of its own (a former post, a nomination) is judged by the dates of its claims: EDTF text,
 * compared as exactly as it is written, so that "2021-04" lies in a window from 2021-04-15.
 */
function byClaims(condition: string): string {
  return ` WHERE ${condition}
UNWIND e.claims AS dated MATCH (c:Claim {id: dated}) WHERE left($from, size(c.date)) <= c.date AND c.date <= $to
WITH DISTINCT a, e, b WHERE true`;
}

/** A post knows the number of its articles; for other edges each claim is looked at, so only where it is asked for. */
function sources({ kind }: EdgeShape, { minSources }: EdgeFilter): string {
  if (minSources <= 1) return "";
  if (kind === "HELD_ROLE") return " AND e.sources >= $minSources";
  return ` AND size(e.claims) >= $minSources
UNWIND e.claims AS stated MATCH (k:Claim {id: stated})-[:STATED_IN]->(s:Article)
WITH a, e, b, count(DISTINCT s.id) AS sources WHERE sources >= $minSources`;
}
