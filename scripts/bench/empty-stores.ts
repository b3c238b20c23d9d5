import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "#model/failure";
import { z } from "zod";
import { readConfiguration } from "../../server/configuration.ts";
import { graphCounts } from "../../server/graph/graph-counts.ts";
import type { GraphStore, Statement } from "../../server/graph/graph-store.ts";
import { openStore } from "../../server/graph/open-store.ts";

const DELETE_SOME: Statement<{ deleted: number }> = {
  name: "bench-delete-some",
  text: "MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted",
  row: z.object({ deleted: z.number() }),
};

/**
 * Runs `work` on an empty store: a folder of its own, or with NEO4J_URI that database, which has to be empty and is
 * empty again afterwards.
 *
 * @throws Failure invalid-input where the database holds something
 */
export async function withEmptyStore<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "quan-he-bench-"));
  const { store: choice } = readConfiguration(process.env, ["--data", folder]);
  try {
    const store = await openStore(choice);
    try {
      const { nodes } = await graphCounts(store);
      if (Object.values(nodes).some((count) => count > 0))
        throw new Failure(
          "invalid-input",
          "This bench writes invented articles: give it an empty database, not yours.",
        );
      try {
        return await work(store);
      } finally {
        if (choice.neo4j !== null) await empty(store);
      }
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function empty(store: GraphStore): Promise<void> {
  for (;;) {
    const rows = await store.write((transaction) => transaction.run(DELETE_SOME));
    if ((rows[0]?.deleted ?? 0) === 0) return;
  }
}
