/** What the store and its users call; docker-compose.yml has the same list. */
const PROCEDURES = [
  "db.awaitIndexes",
  "db.labels",
  "db.propertyKeys",
  "db.relationshipTypes",
  "db.schema.*",
  "db.index.fulltext.query*",
  "dbms.components",
];

/** neo4j.conf for one user on one machine: loopback only, no files to load, no plug-ins, bounded transactions. */
export function serverSettings(port: number): string {
  return [
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "dbms.security.auth_enabled=true",
    "dbms.security.allow_csv_import_from_file_urls=false",
    `dbms.security.procedures.allowlist=${PROCEDURES.join(",")}`,
    "dbms.usage_report.enabled=false",
    "db.transaction.timeout=60s",
    "db.memory.transaction.max=512m",
    "server.memory.pagecache.size=512m",
    "",
  ].join("\n");
}
