import { rm } from "node:fs/promises";
import type { QueryResult } from "#model/query";
import { checkSchemaVersion } from "../check-schema-version.ts";
import { schemaStatements } from "../cypher/schema-statements.ts";
import type { GraphStore, Parameters, QueryLimits, Transaction } from "../graph-store.ts";
import { ownerFile } from "../owner/owner-file.ts";
import { refuseUnsafeQuery } from "../sandbox/refuse-unsafe-query.ts";
import { engineFailure } from "./engine-failure.ts";
import { graphFile } from "./graph-file.ts";
import { openEngine } from "./open-engine.ts";
import { QueryPool } from "./query-pool.ts";
import { runTransaction } from "./run-transaction.ts";
import { SerialQueue } from "./serial-queue.ts";
import { syncLog } from "./sync-log.ts";
import { SnapshotCopies } from "./snapshot-copies.ts";

/**
 * The store of a data folder, without a server: one process owns it, writers queue up, readers see the last commit.
 *
 * @throws Failure store-locked, store-failed
 */
export async function openEmbeddedStore(dataDir: string): Promise<GraphStore> {
  const engine = await openEngine(dataDir);
  const writers = new SerialQueue();
  const copies = new SnapshotCopies(dataDir, (path) =>
    writers.run(() => {
      engine.save(path);
      return Promise.resolve();
    }),
  );
  await copies.clear();
  const pool = new QueryPool(copies);
  const reading = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  return {
    kind: "embedded",
    async prepare() {
      await writers.run(async () => {
        try {
          for (const statement of schemaStatements) await engine.executeCypher(statement);
        } catch (error) {
          throw engineFailure("making constraints and indexes", error);
        }
        await runTransaction(engine, "commit", checkSchemaVersion);
        copies.invalidate();
      });
    },
    async read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
      const result = runTransaction(engine, "rollback", work);
      reading.add(result);
      try {
        return await result;
      } finally {
        reading.delete(result);
      }
    },
    write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
      return writers.run(async () => {
        const result = await runTransaction(engine, "commit", work);
        copies.invalidate();
        await syncLog(`${graphFile(dataDir)}.wal`);
        return result;
      });
    },
    async query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<QueryResult> {
      refuseUnsafeQuery(cypher);
      return pool.run(cypher, parameters, limits);
    },
    close() {
      closing ??= (async () => {
        await pool.close();
        await Promise.allSettled(reading);
        await writers.run(async () => {
          await copies.clear();
          await rm(ownerFile(dataDir), { force: true });
          try {
            engine.close();
          } catch (error) {
            throw engineFailure("closing", error);
          }
        });
      })();
      return closing;
    },
  };
}
