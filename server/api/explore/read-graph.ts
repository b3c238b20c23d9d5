import type { GraphFilter, GraphView } from "#model/api";
import { countEdges } from "../../graph/cypher/explore/count-edges.ts";
import { countNodes } from "../../graph/cypher/explore/count-nodes.ts";
import { edgeFilter, keepsEveryEdge } from "../../graph/cypher/explore/edge-filter.ts";
import { nodeFilter } from "../../graph/cypher/explore/node-filter.ts";
import { rankNodes, type RankedNode } from "../../graph/cypher/explore/rank-nodes.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { graphNode } from "./graph-node.ts";
import { readEdgesAmong } from "./read-edges-among.ts";
import { readNodes } from "./read-nodes.ts";
import { runEach } from "./run-each.ts";

/**
 * The most connected nodes that a filter keeps, and the edges that it keeps between them. Where it leaves out edges, a
 * node needs one that it keeps; that one's other end may be of a kind that is not shown.
 */
export async function readGraph(transaction: Transaction, filter: GraphFilter): Promise<GraphView> {
  const edges = edgeFilter(filter);
  const nodes = nodeFilter(filter.kinds);
  const ranking = keepsEveryEdge(edges) ? null : edges;
  const parameters = { ...edges, kinds: nodes.kinds, limit: filter.limit };

  const ranked: RankedNode[] = [];
  const total = { nodes: 0, edges: 0 };
  for (const type of nodes.types) {
    ranked.push(...(await runEach(transaction, rankNodes(type, nodes, ranking), parameters)));
    total.nodes += sum(await runEach(transaction, countNodes(type, nodes, ranking), parameters));
  }
  total.edges = sum(await runEach(transaction, countEdges(nodes, edges), parameters));
  const ids = ranked
    .toSorted((a, b) => b.edges - a.edges || (a.id < b.id ? -1 : 1))
    .slice(0, filter.limit)
    .map(({ id }) => id);
  return {
    nodes: (await readNodes(transaction, ids)).map(graphNode),
    edges: await readEdgesAmong(transaction, ids, edges),
    total,
  };
}

function sum(counts: readonly { total: number }[]): number {
  return counts.reduce((all, { total }) => all + total, 0);
}
