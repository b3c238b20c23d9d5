import type { GraphView } from "#model/api";
import { edgeFilter } from "../../graph/cypher/explore/edge-filter.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { graphNode } from "./graph-node.ts";
import { readEdgesAmong } from "./read-edges-among.ts";
import { readNodes } from "./read-nodes.ts";

/** Some nodes, in the order asked, and all edges among them; ids of nothing are left out. */
export async function readGraphOf(transaction: Transaction, wanted: readonly string[]): Promise<GraphView> {
  const nodes = (await readNodes(transaction, [...new Set(wanted)])).map(graphNode);
  const edges = await readEdgesAmong(
    transaction,
    nodes.map(({ id }) => id),
    edgeFilter({}),
  );
  return { nodes, edges, total: { nodes: nodes.length, edges: edges.length } };
}
