/** Raised when labels, relationships or properties change in a way that needs a migration. */
export const SCHEMA_VERSION = 1;
