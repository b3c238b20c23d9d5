import { exportGraph } from "../graph/export-graph.ts";
import { graphCounts } from "../graph/graph-counts.ts";
import type { GraphStore } from "../graph/graph-store.ts";
import type { GraphAccess } from "./graph-access.ts";
import { graphTotals } from "./graph-totals.ts";

/** A day: a query on the command line is stopped by whoever asked it. */
const QUERY_TIMEOUT_MS = 86_400_000;

/** Works on a store that this process has open, and closes it in the end. */
export function localAccess(store: GraphStore): GraphAccess {
  return {
    ingest: async (articles, { signal, onProgress, batchSize }) => {
      // Only here, since the language pack is large and a query does not need it.
      const [{ ingest }, { parallelReader }] = await Promise.all([
        import("../ingest.ts"),
        import("../parallel-reader.ts"),
      ]);
      return ingest(store, articles, {
        ...parallelReader,
        signal,
        onProgress,
        ...(batchSize === null ? {} : { batchSize }),
      });
    },
    query: (cypher, params) => store.query(cypher, params, { timeoutMs: QUERY_TIMEOUT_MS, maxRows: Infinity }),
    totals: async () => graphTotals(await graphCounts(store)),
    export: () => exportGraph(store),
    close: () => store.close(),
  };
}
