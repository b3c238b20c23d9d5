import type { Statement } from "../../graph-store.ts";
import { CountRow } from "./count-row.ts";
import { EDGE_KINDS } from "./edge-kinds.ts";
import { NODE_LABELS, type NodeType } from "./node-labels.ts";

/** A node's edges per kind, in and out; takes `id`. */
export function degreesByKind(type: NodeType): Statement<CountRow> {
  return {
    name: `explore.degrees-of-${type}`,
    text: `MATCH (n:${NODE_LABELS[type]} {id: $id})-[e:${EDGE_KINDS}]-(m) RETURN type(e) AS name, count(e) AS total`,
    row: CountRow,
  };
}
