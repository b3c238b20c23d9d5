import type { Evidence } from "#model/api";
import { Failure } from "#model/failure";
import type { Transaction } from "../../graph/graph-store.ts";
import { readEvidence } from "./read-evidence.ts";

/** @throws Failure not-found */
export async function readClaim(transaction: Transaction, id: string): Promise<Evidence> {
  const claim = (await readEvidence(transaction, [id])).get(id);
  if (claim === undefined) throw new Failure("not-found", `There is no claim with the id “${id}”.`);
  return claim;
}
