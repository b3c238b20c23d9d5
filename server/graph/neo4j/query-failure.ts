import { Failure } from "#model/failure";
import { neo4jFailure } from "./neo4j-failure.ts";

/** What the driver throws at a user's query, in our codes. */
export function queryFailure(store: string, error: unknown, timeoutMs: number): Failure {
  if (error instanceof Failure) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  if (/TransactionTimedOut|Terminated|LockClientStopped/.test(code))
    return new Failure(
      "query-timeout",
      `The query was stopped after ${timeoutMs / 1000} s. Narrow it, or add a LIMIT.`,
      { cause: error },
    );
  if (code.includes("MemoryPoolOutOfMemory") || code.includes("OutOfMemoryError"))
    return new Failure("query-timeout", `The query was stopped: ${message}`, { cause: error });
  if (code === "Neo.ClientError.Statement.AccessMode" || code.includes("Forbidden"))
    return new Failure("query-refused", `This query is not accepted: ${message}`, { cause: error });
  if (code.startsWith("Neo.ClientError.") && !code.includes("Security"))
    return new Failure("query-invalid", withoutExplain(message), { cause: error });
  return neo4jFailure(store, "the query", error);
}

/** The server counts columns in what it was sent: "EXPLAIN " and the query. */
function withoutExplain(message: string): string {
  const [reason = message] = message.split("\n");
  return reason.replace(/\(line 1, column (\d+) \(offset: \d+\)\)/, (place, column: string) =>
    message.includes('"EXPLAIN ') ? `(line 1, column ${Number(column) - "EXPLAIN ".length})` : place,
  );
}
