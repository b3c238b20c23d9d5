import { ingestReadings } from "../graph/ingest-readings.ts";
import { openStore, type StoreConfiguration } from "../graph/open-store.ts";
import { sampleArchive } from "../graph/testing/sample-archive.ts";
import { projector } from "../entities/project.ts";

/** What the process is to do, as JSON in its first argument. */
export interface IngestOrder extends StoreConfiguration {
  readonly batches: number;
  /** Articles to a batch. */
  readonly size: number;
}

// A second process for tests of stores: ingests the sample archive and says "open", the number of each batch, "done".
const { batches, size, ...configuration } = JSON.parse(process.argv[2] ?? "") as IngestOrder;
const project = projector(() => 1);
const store = await openStore(configuration);
console.log("open");
for (let batch = 0; batch < batches; batch += 1) {
  await ingestReadings(store, sampleArchive(size, batch * size), project);
  console.log(batch);
}
await store.close();
console.log("done");
