import { z } from "zod";
import type { GraphStore } from "../graph-store.ts";
import { openStore } from "../open-store.ts";
import { testNeo4j } from "./test-neo4j.ts";

/** The Neo4j for tests with nothing in it. */
export async function emptyNeo4j(): Promise<GraphStore> {
  const store = await openStore({ neo4j: testNeo4j(), dataDir: "" });
  const everything = {
    name: "empty",
    text: "MATCH (n) DETACH DELETE n",
    row: z.unknown(),
  };
  await store.write((transaction) => transaction.run(everything));
  return store;
}
