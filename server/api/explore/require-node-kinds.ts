import { Failure } from "#model/failure";
import { NODE_KINDS } from "../../graph/cypher/explore/node-filter.ts";

/** @throws Failure invalid-input naming the kinds that do not exist, and those that do */
export function requireNodeKinds(kinds: readonly string[]): void {
  const unknown = kinds.filter((kind) => !NODE_KINDS.includes(kind));
  if (unknown.length === 0) return;
  throw new Failure("invalid-input", `kinds: there is no ${unknown.join(", ")}. There are ${NODE_KINDS.join(", ")}.`);
}
