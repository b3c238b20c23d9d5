import { Failure } from "#model/failure";
import type { Token } from "../sandbox/token.ts";
import { NEO4J_FUNCTIONS } from "./neo4j-functions.ts";
import { RUN_ON_NEO4J } from "./run-on-neo4j.ts";
import { unsupportedConstruct } from "./unsupported-construct.ts";

/** What the engine says about a user's query, in our codes: what is wrong, and whether Neo4j would run it. */
export function queryFailure(error: unknown, tokens: readonly Token[]): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const status = (error as { gqlStatus?: string }).gqlStatus ?? "";
  const [reason = message] = message
    .replace(/^[A-Za-z ]+ error: /, "")
    .replace(/^GRAFEO-[A-Z]\d+: /, "")
    .split("\n");
  if (status === "25G03") return new Failure("query-refused", `This query is not accepted: it writes (${reason}).`);
  if (!status.startsWith("42")) return new Failure("query-invalid", `The query failed: ${reason}.`);
  const construct = unsupportedConstruct(tokens);
  if (construct !== null)
    return new Failure("query-unsupported", `The embedded store does not know ${construct}. ${RUN_ON_NEO4J}`);
  const unknown = /Unknown function '([^']+)'/.exec(reason)?.[1]?.toLowerCase();
  if (unknown !== undefined && NEO4J_FUNCTIONS.has(unknown))
    return new Failure("query-unsupported", `The embedded store does not know ${unknown}(). ${RUN_ON_NEO4J}`);
  if (unknown !== undefined) return new Failure("query-invalid", `There is no function ${unknown}().`);
  return new Failure(
    "query-invalid",
    `The query cannot be read: ${reason}. If it is Cypher 5 as it should be, ${RUN_ON_NEO4J}`,
  );
}
