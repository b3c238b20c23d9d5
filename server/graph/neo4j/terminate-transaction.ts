import type { Driver } from "neo4j-driver";
import { openSession } from "./open-session.ts";
import type { SessionChoice } from "./session-choice.ts";

/** Ends the transaction that carries this query id on the server, now. Quiet: the server's own time-out stands behind. */
export async function terminateTransaction(driver: Driver, config: SessionChoice, query: string): Promise<void> {
  const session = openSession(driver, config);
  try {
    const text =
      "SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.query = $query RETURN transactionId AS id";
    const { records } = await session.run(text, { query });
    const ids = records.map((record) => String(record.get("id")));
    if (ids.length > 0) await session.run("TERMINATE TRANSACTIONS $ids", { ids });
  } catch {
    // The transaction has ended, or the connection has.
  } finally {
    await session.close().catch(() => undefined);
  }
}
