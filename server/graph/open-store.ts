import { openEmbeddedStore } from "./embedded/embedded-store.ts";
import type { GraphStore } from "./graph-store.ts";
import { type Neo4jConfiguration, openNeo4jStore } from "./neo4j/neo4j-store.ts";

export interface StoreConfiguration {
  /** null for the embedded store. */
  readonly neo4j: Neo4jConfiguration | null;
  /** Folder of the embedded store; made where it is missing. */
  readonly dataDir: string;
}

/**
 * Opens the configured store and makes its constraints and indexes.
 *
 * @throws Failure store-unreachable, store-locked, store-failed
 */
export async function openStore({ neo4j, dataDir }: StoreConfiguration): Promise<GraphStore> {
  const store = neo4j === null ? await openEmbeddedStore(dataDir) : await openNeo4jStore(neo4j);
  try {
    await store.prepare();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
