import type { Statement } from "../../graph-store.ts";
import { counted, CountRow } from "./count-row.ts";
import { edgeBranches } from "./edge-branches.ts";
import type { EdgeFilter } from "./edge-filter.ts";
import { nodePasses, type NodeFilter } from "./node-filter.ts";

/**
 * How many edges an EdgeFilter keeps between nodes that a NodeFilter keeps: the sum of these statements' rows; they
 * take both filters' parameters. Small ones, since Neo4j takes seconds to plan the union of all.
 */
export function countEdges(nodes: NodeFilter, edges: EdgeFilter): Statement<CountRow>[] {
  return edgeBranches(edges)
    .filter(({ shape }) => nodes.types.includes(shape.from) && nodes.types.includes(shape.to))
    .map(({ shape, text }) => ({
      name: `explore.count-${shape.kind}-of-${shape.from}`,
      text: `${text} AND ${nodePasses("a", shape.from, nodes)} AND ${nodePasses("b", shape.to, nodes)}
${counted("e", shape.kind)}`,
      row: CountRow,
    }));
}
