import { z } from "zod";
import type { Statement } from "../graph-store.ts";

const Version = z.object({ version: z.int() });

/**
 * Makes the Meta node where it is missing and gives the graph's schema version. Writing a property takes the node's
 * write lock until the transaction ends, even where the value stays the same: run first thing in every writing
 * transaction, it keeps two writers from ever projecting on each other's stale blocks.
 */
export const metaStatement: Statement<z.infer<typeof Version>> = {
  name: "meta",
  text: `
    MERGE (m:Meta {id: 'quan-he'})
    SET m.schemaVersion = coalesce(m.schemaVersion, $version)
    RETURN m.schemaVersion AS version`,
  row: Version,
};

/** Raises the version of a graph without articles, which holds nothing of an older one; no row where there are some. */
export const raiseVersionStatement: Statement<z.infer<typeof Version>> = {
  name: "meta-raise",
  text: `
    MATCH (m:Meta {id: 'quan-he'})
    OPTIONAL MATCH (a:Article)
    WITH m, count(a) AS articles
    WHERE articles = 0
    SET m.schemaVersion = $version
    RETURN m.schemaVersion AS version`,
  row: Version,
};
