import type grafeo from "@grafeo-db/js";
import type { Failure } from "#model/failure";
import type { Parameters, Statement, Transaction } from "../graph-store.ts";
import { engineFailure } from "./engine-failure.ts";

/**
 * Runs work in one engine transaction and ends it as told. A statement that fails does not end an engine's
 * transaction, so this does: after a failure nothing is committed, even where the work catches it.
 */
export async function runTransaction<Result>(
  engine: grafeo.GrafeoDB,
  end: "commit" | "rollback",
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const inner = engine.beginTransaction("snapshot");
  const running = new Set<Promise<unknown>>();
  const failures: Failure[] = [];
  const run = async <Row>(statement: Statement<Row>, parameters: Parameters = {}): Promise<Row[]> => {
    const pending = inner.executeCypher(statement.text, parameters);
    running.add(pending);
    try {
      const result = await pending;
      return result.toArray().map((row) => statement.row.parse(row));
    } catch (error) {
      const failure = engineFailure(`“${statement.name}”`, error);
      failures.push(failure);
      throw failure;
    } finally {
      running.delete(pending);
    }
  };
  try {
    const result = await work({ run });
    await Promise.allSettled(running);
    const [failure] = failures;
    if (failure !== undefined) throw failure;
    if (end === "commit") inner.commit();
    return result;
  } catch (error) {
    await Promise.allSettled(running);
    throw error;
  } finally {
    if (inner.isActive) inner.rollback();
  }
}
