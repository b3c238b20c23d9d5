import type { EdgeDetail } from "#model/api";
import { Failure } from "#model/failure";
import { edgeById } from "../../graph/cypher/explore/edge-by-id.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { graphNode } from "./graph-node.ts";
import { readEdges } from "./read-edges.ts";
import { readEvidence } from "./read-evidence.ts";
import { readNode } from "./read-node.ts";

/**
 * An edge with its two ends and its evidence, by date.
 *
 * @param limit quotation cards at most; `edge.claims` lists the ids of all
 * @throws Failure not-found
 */
export async function readEdge(transaction: Transaction, id: string, limit: number): Promise<EdgeDetail> {
  const [row] = await transaction.run(edgeById, { id });
  if (row === undefined) throw new Failure("not-found", `There is no edge with the id “${id}”.`);
  const [edge] = await readEdges(transaction, [row]);
  if (edge === undefined) throw new Failure("internal", `The edge ${id} was lost while it was read`);
  return {
    edge,
    from: graphNode((await readNode(transaction, row.from)).row),
    to: graphNode((await readNode(transaction, row.to)).row),
    evidence: [...(await readEvidence(transaction, row.claims.slice(0, limit))).values()],
  };
}
