import { Failure } from "#model/failure";
import type { NodeType } from "../../graph/cypher/explore/node-labels.ts";
import { nodeTypeOf } from "../../graph/cypher/explore/node-labels.ts";
import type { NodeRow } from "../../graph/cypher/explore/node-row.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { readNodes } from "./read-nodes.ts";

const NAMES = { person: "person", organization: "organisation", event: "event" } as const;

/**
 * One node with its type.
 *
 * @param expected only this type will do
 * @throws Failure not-found
 */
export async function readNode(
  transaction: Transaction,
  id: string,
  expected?: NodeType,
): Promise<{ type: NodeType; row: NodeRow }> {
  const type = nodeTypeOf(id);
  const what = expected === undefined ? "person, organisation or event" : NAMES[expected];
  const [row] = type === null || (expected ?? type) !== type ? [] : await readNodes(transaction, [id]);
  if (type === null || row === undefined) {
    throw new Failure("not-found", `There is no ${what} with the id “${id}”. An id may go when its last source does.`);
  }
  return { type, row };
}
