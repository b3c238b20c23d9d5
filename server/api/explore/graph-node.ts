import { GraphNode } from "#model/api";
import { nodeTypeOf } from "../../graph/cypher/explore/node-labels.ts";
import type { NodeRow } from "../../graph/cypher/explore/node-row.ts";

/** A node as the picture shows it. */
export function graphNode(row: NodeRow): GraphNode {
  return GraphNode.parse({ ...row, type: nodeTypeOf(row.id) });
}
