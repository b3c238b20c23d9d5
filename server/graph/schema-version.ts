/**
 * Raised when labels, relationships or properties change in a way that needs a migration. 2: a body's id follows from
 * its key, and what is known of it is kept as a tally.
 */
export const SCHEMA_VERSION = 2;
