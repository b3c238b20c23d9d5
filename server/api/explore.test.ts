import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { projector } from "../entities/project.ts";
import { ingestReadings } from "../graph/ingest-readings.ts";
import { openStore } from "../graph/open-store.ts";
import { describeExplore, inventedRank } from "./testing/explore-contract.ts";
import { inventedGraph } from "./testing/invented-graph.ts";

let folder: string;
afterAll(() => rm(folder, { recursive: true }));

describeExplore("the embedded store", async () => {
  folder = await mkdtemp(join(tmpdir(), "quan-he-api-"));
  const store = await openStore({ neo4j: null, dataDir: folder });
  await ingestReadings(store, inventedGraph, projector(inventedRank));
  return store;
});
