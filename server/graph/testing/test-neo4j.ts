import type { StoreConfiguration } from "../open-store.ts";

/** Where the Neo4j for tests is; everything in its database is deleted. Throws where none is named. */
export function testNeo4j(): NonNullable<StoreConfiguration["neo4j"]> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env;
  if (uri === undefined) throw new Error("NEO4J_TEST_URI is not set: start one with “npm run neo4j”.");
  return {
    uri,
    user: NEO4J_TEST_USER ?? "neo4j",
    password: NEO4J_TEST_PASSWORD ?? "",
    database: NEO4J_TEST_DATABASE ?? null,
  };
}
