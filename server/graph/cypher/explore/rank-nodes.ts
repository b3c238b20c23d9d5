import { z } from "zod";
import type { Statement } from "../../graph-store.ts";
import type { EdgeFilter } from "./edge-filter.ts";
import { matchedNodes } from "./matched-nodes.ts";
import { nodePasses, type NodeFilter } from "./node-filter.ts";
import { NODE_LABELS, type NodeType } from "./node-labels.ts";
import { degreeOf } from "./node-row.ts";

export const RankedNode = z.object({ id: z.string(), edges: z.int() });
export type RankedNode = z.infer<typeof RankedNode>;

/** Most connected first; the id decides between equals, so that two requests give one answer. */
const ORDER = "ORDER BY edges DESC, id LIMIT $limit";

/**
 * The most connected nodes of one type; takes both filters' parameters and `limit`. With an EdgeFilter only edges that
 * it keeps are counted, and nodes without any are left out; no statement where none can have any.
 */
export function rankNodes(type: NodeType, nodes: NodeFilter, edges: EdgeFilter | null): Statement<RankedNode>[] {
  if (edges === null) {
    const text = `MATCH (n:${NODE_LABELS[type]}) WHERE ${nodePasses("n", type, nodes)}
RETURN n.id AS id, ${degreeOf("n")} AS edges ${ORDER}`;
    return [{ name: `explore.rank-${type}`, text, row: RankedNode }];
  }
  const matched = matchedNodes(type, nodes, edges);
  if (matched === null) return [];
  const text = `${matched}
WITH id, sum(count) AS edges RETURN id AS id, edges AS edges ${ORDER}`;
  return [{ name: `explore.rank-${type}-by-edges`, text, row: RankedNode }];
}
