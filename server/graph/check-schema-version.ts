import { Failure } from "#model/failure";
import { metaStatement, raiseVersionStatement } from "./cypher/meta-statement.ts";
import type { Transaction } from "./graph-store.ts";
import { SCHEMA_VERSION } from "./schema-version.ts";

/**
 * To be run first in a writing transaction: takes the write lock and makes sure that the graph is of this version.
 *
 * @throws Failure store-failed for a graph that a newer version of the program has written, or one so old that what is
 * stored lacks what this version goes on from
 */
export async function checkSchemaVersion(transaction: Transaction): Promise<void> {
  const parameters = { version: SCHEMA_VERSION };
  const [meta] = await transaction.run(metaStatement, parameters);
  const version = meta?.version;
  if (version === undefined || version > SCHEMA_VERSION)
    throw new Failure(
      "store-failed",
      `The graph has schema version ${version ?? "unknown"}; this program knows ${SCHEMA_VERSION}. ` +
        "Update the program, or choose another data folder or database.",
    );
  if (version === SCHEMA_VERSION) return;
  const raised = await transaction.run(raiseVersionStatement, parameters);
  if (raised.length === 0)
    throw new Failure(
      "store-failed",
      `The graph has schema version ${version}; this program writes ${SCHEMA_VERSION}, which gives bodies other ids. ` +
        "Choose an empty data folder or database and ingest the articles again.",
    );
}
