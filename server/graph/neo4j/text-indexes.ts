/** For CONTAINS in search; the embedded engine has no such index and scans. */
export const textIndexes: readonly string[] = ["Person", "Organization", "Event", "Article"].map(
  (label) => `CREATE TEXT INDEX ${label.toLowerCase()}_searchKey_text IF NOT EXISTS FOR (n:${label}) ON (n.searchKey)`,
);
