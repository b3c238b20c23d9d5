import { Failure } from "#model/failure";
import { SCHEMA_VERSION } from "./schema-version.ts";

/** @throws Failure store-failed for a graph that a newer version of the program has written */
export function checkSchemaVersion(version: number | undefined): void {
  if (version === undefined || version > SCHEMA_VERSION)
    throw new Failure(
      "store-failed",
      `The graph has schema version ${version ?? "unknown"}; this program knows ${SCHEMA_VERSION}. ` +
        "Update the program, or choose another data folder or database.",
    );
}
