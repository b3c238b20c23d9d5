import type { EdgeKind, GraphView } from "#model/api";
import { edgeFilter } from "../../graph/cypher/explore/edge-filter.ts";
import { countNeighbours, neighbours } from "../../graph/cypher/explore/neighbours.ts";
import { nodeFilter } from "../../graph/cypher/explore/node-filter.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { graphNode } from "./graph-node.ts";
import { readEdgesAmong } from "./read-edges-among.ts";
import { readNode } from "./read-node.ts";
import { readNodes } from "./read-nodes.ts";

export interface NeighbourFilter {
  readonly kinds: readonly string[];
  readonly edges: EdgeKind[];
  readonly limit: number;
}

/**
 * A node, its most connected neighbours, and the edges among all of these. The total counts every neighbour and every
 * edge of the node itself; edges between neighbours that are not shown are not counted.
 *
 * @throws Failure not-found
 */
export async function readNeighbours(
  transaction: Transaction,
  id: string,
  { kinds, edges: edgeKinds, limit }: NeighbourFilter,
): Promise<GraphView> {
  const { type, row } = await readNode(transaction, id);
  const nodes = nodeFilter(kinds);
  const parameters = { id, kinds: nodes.kinds, limit };
  const ids = (await transaction.run(neighbours(type, nodes, edgeKinds), parameters)).map((neighbour) => neighbour.id);
  const edges = await readEdgesAmong(transaction, [id, ...ids], edgeFilter({ edges: edgeKinds }));
  const counts = await transaction.run(countNeighbours(type, nodes, edgeKinds), parameters);
  const count = (name: string) => counts.find((one) => one.name === name)?.total ?? 0;
  const between = edges.filter(({ from, to }) => from !== id && to !== id).length;
  return {
    nodes: [row, ...(await readNodes(transaction, ids))].map(graphNode),
    edges,
    total: { nodes: count("nodes") + 1, edges: count("edges") + between },
  };
}
