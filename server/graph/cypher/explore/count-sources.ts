import type { Statement } from "../../graph-store.ts";
import { CountRow } from "./count-row.ts";
import { NODE_LABELS, type NodeType } from "./node-labels.ts";

/** In how many articles each of some entities is mentioned, by id; takes `ids`. */
export function countSources(type: NodeType): Statement<CountRow> {
  return {
    name: `explore.count-sources-of-${type}`,
    text: `UNWIND $ids AS wanted MATCH (n:${NODE_LABELS[type]} {id: wanted})-[:MENTIONED_IN]->(a:Article)
RETURN n.id AS name, count(DISTINCT a.id) AS total`,
    row: CountRow,
  };
}
