import type { Statement } from "../../graph-store.ts";
import { counted, CountRow } from "./count-row.ts";
import type { EdgeFilter } from "./edge-filter.ts";
import { matchedNodes } from "./matched-nodes.ts";
import { nodePasses, type NodeFilter } from "./node-filter.ts";
import { NODE_LABELS, type NodeType } from "./node-labels.ts";

/** How many nodes of one type rankNodes would give without a limit; takes the same parameters. */
export function countNodes(type: NodeType, nodes: NodeFilter, edges: EdgeFilter | null): Statement<CountRow>[] {
  const name = `explore.count-${type}`;
  if (edges === null) {
    const all = `MATCH (n:${NODE_LABELS[type]}) WHERE ${nodePasses("n", type, nodes)}`;
    return [{ name, text: `${all} ${counted("n", type)}`, row: CountRow }];
  }
  const matched = matchedNodes(type, nodes, edges);
  return matched === null ? [] : [{ name, text: `${matched}\n${counted("DISTINCT id", type)}`, row: CountRow }];
}
