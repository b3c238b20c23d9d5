import type { EdgeKind } from "#model/api";
import type { Statement } from "../../graph-store.ts";
import { counted, CountRow } from "./count-row.ts";
import { EDGE_KINDS } from "./edge-kinds.ts";
import { nodePasses, type NodeFilter } from "./node-filter.ts";
import { NODE_LABELS, type NodeType } from "./node-labels.ts";
import { degreeOf } from "./node-row.ts";
import { RankedNode } from "./rank-nodes.ts";

/** From the node (n) over its edges (e) to those neighbours (m) that are kept. */
function pattern(type: NodeType, nodes: NodeFilter, kinds: readonly EdgeKind[]): string {
  const kept = nodes.types.map((kind) => `(m:${NODE_LABELS[kind]} AND ${nodePasses("m", kind, nodes)})`);
  return `MATCH (n:${NODE_LABELS[type]} {id: $id})-[e:${kinds.length === 0 ? EDGE_KINDS : kinds.join("|")}]-(m)
WHERE ${kept.join(" OR ")}`;
}

/**
 * A node's neighbours, most connected first; takes `id`, `limit` and a NodeFilter.
 *
 * @param kinds over which edges; none for all
 */
export function neighbours(type: NodeType, nodes: NodeFilter, kinds: readonly EdgeKind[]): Statement<RankedNode> {
  return {
    name: `explore.neighbours-of-${type}`,
    text: `${pattern(type, nodes, kinds)}
WITH DISTINCT m
RETURN m.id AS id, ${degreeOf("m")} AS edges ORDER BY edges DESC, id LIMIT $limit`,
    row: RankedNode,
  };
}

/** One row "nodes" and one row "edges": all that `neighbours` would reach without a limit; takes the same. */
export function countNeighbours(type: NodeType, nodes: NodeFilter, kinds: readonly EdgeKind[]): Statement<CountRow> {
  return {
    name: `explore.count-neighbours-of-${type}`,
    text: `${pattern(type, nodes, kinds)}
${counted("DISTINCT m.id", "nodes")}
UNION ALL
${pattern(type, nodes, kinds)}
${counted("DISTINCT e.id", "edges")}`,
    row: CountRow,
  };
}
