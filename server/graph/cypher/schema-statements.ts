const KEYED = ["Meta", "Tally", "Article", "Claim", "Person", "Organization", "Event"] as const;
const INDEXED = [
  ["Person", "nameKey"],
  ["Organization", "nameKey"],
  ["Event", "nameKey"],
  ["Event", "date"],
  ["Article", "path"],
] as const;

/**
 * Constraints and indexes, idempotent, in this order: in Neo4j a constraint brings its own index (and the index
 * statement is then a no-op), in the embedded engine MERGE and MATCH are quadratic without the index.
 */
export const schemaStatements: readonly string[] = [
  ...KEYED.map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...[...KEYED.map((label) => [label, "id"] as const), ...INDEXED].map(
    ([label, property]) =>
      `CREATE INDEX ${label.toLowerCase()}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
];
