import type { Statement } from "../../graph-store.ts";
import { NODE_LABELS, type NodeType } from "./node-labels.ts";
import { NODE_COLUMNS, NodeRow } from "./node-row.ts";

/** Nodes of one type; takes `ids`. */
export function nodesById(type: NodeType): Statement<NodeRow> {
  return {
    name: `explore.${type}-by-id`,
    text: `UNWIND $ids AS wanted MATCH (n:${NODE_LABELS[type]} {id: wanted}) RETURN ${NODE_COLUMNS}`,
    row: NodeRow,
  };
}
