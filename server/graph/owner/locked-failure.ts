import { Failure } from "#model/failure";
import type { Owner } from "./owner.ts";

/** Says who has the folder, where, and what to do. */
export function lockedFailure(dataDir: string, owner: Owner | null, cause: unknown): Failure {
  return new Failure("store-locked", `The data folder ${dataDir} is open elsewhere: ${advice(owner)}`, { cause });
}

function advice(owner: Owner | null): string {
  if (owner === null) return "by a program that has not said who it is. Stop it, or choose another folder with --data.";
  if (owner.pid === process.pid) return "this very process has it open already.";
  const who = `process ${owner.pid} on ${owner.host}, since ${owner.since}`;
  return owner.address === null
    ? `by ${who}. Wait until it has finished, stop it, or choose another folder with --data.`
    : `by the server at ${owner.address} (${who}). Use that server, stop it, or choose another folder with --data.`;
}
