import { randomUUID } from "node:crypto";
import neo4j, { type Driver } from "neo4j-driver";
import type { QueryResult } from "#model/query";
import type { Parameters, QueryLimits } from "../graph-store.ts";
import { refuseUnsafeQuery } from "../sandbox/refuse-unsafe-query.ts";
import { refused } from "../sandbox/refused.ts";
import { nodeIds } from "./node-ids.ts";
import { openSession } from "./open-session.ts";
import { queryFailure } from "./query-failure.ts";
import type { SessionChoice } from "./session-choice.ts";
import { terminateTransaction } from "./terminate-transaction.ts";
import { toParameters } from "./to-parameters.ts";
import { toQueryValue } from "./to-query-value.ts";

/**
 * Runs a user's query behind four gates: our own reading of it, the server's reading of it (EXPLAIN says whether it
 * writes), a READ session, and a transaction that is never committed. At the time limit the transaction is terminated
 * on the server at once; should that fail, the server ends it itself, a second or two later.
 */
export async function runUserQuery(
  driver: Driver,
  session: SessionChoice,
  store: string,
  cypher: string,
  parameters: Parameters,
  { timeoutMs, maxRows }: QueryLimits,
): Promise<QueryResult> {
  const { text } = refuseUnsafeQuery(cypher);
  const reading = openSession(driver, { ...session, defaultAccessMode: neo4j.session.READ, fetchSize: 500 });
  const query = randomUUID();
  const limited = Number.isFinite(timeoutMs) ? Math.min(timeoutMs, 2 ** 31 - 1) : null;
  const stop =
    limited === null ? undefined : setTimeout(() => void terminateTransaction(driver, session, query), limited);
  try {
    const transaction = await reading.beginTransaction({
      metadata: { app: "quan-he", query },
      ...(limited === null ? {} : { timeout: limited + 1000 }),
    });
    try {
      const given = toParameters(parameters);
      const plan = await transaction.run(`EXPLAIN ${text}`, given);
      if (plan.summary.queryType !== "r") throw refused("This query", "the server says that it does more than read");
      const result = transaction.run(text, given);
      const columns = await result.keys();
      const rows: unknown[][] = [];
      let truncated = false;
      for await (const record of result) {
        truncated = rows.length >= maxRows;
        if (truncated) break;
        rows.push(Array.from(record.values()));
      }
      const idOf = await nodeIds(transaction, rows);
      return {
        columns: columns.map(String),
        rows: rows.map((row) => row.map((v) => toQueryValue(v, idOf))),
        truncated,
      };
    } finally {
      await transaction.rollback().catch(() => undefined);
    }
  } catch (error) {
    throw queryFailure(store, error, timeoutMs);
  } finally {
    clearTimeout(stop);
    await reading.close().catch(() => undefined);
  }
}
