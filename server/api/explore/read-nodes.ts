import { NODE_TYPES, nodeTypeOf } from "../../graph/cypher/explore/node-labels.ts";
import type { NodeRow } from "../../graph/cypher/explore/node-row.ts";
import { nodesById } from "../../graph/cypher/explore/nodes-by-id.ts";
import type { Transaction } from "../../graph/graph-store.ts";

/** Nodes in the order of their ids; ids of nothing are left out. */
export async function readNodes(transaction: Transaction, ids: readonly string[]): Promise<NodeRow[]> {
  const found = new Map<string, NodeRow>();
  for (const type of NODE_TYPES) {
    const ofType = ids.filter((id) => nodeTypeOf(id) === type);
    if (ofType.length === 0) continue;
    for (const row of await transaction.run(nodesById(type), { ids: ofType })) found.set(row.id, row);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
