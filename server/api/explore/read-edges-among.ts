import type { GraphEdge } from "#model/api";
import type { EdgeFilter } from "../../graph/cypher/explore/edge-filter.ts";
import type { EdgeRow } from "../../graph/cypher/explore/edge-row.ts";
import { edgesAmong } from "../../graph/cypher/explore/edges-among.ts";
import { nodeTypeOf } from "../../graph/cypher/explore/node-labels.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { readEdges } from "./read-edges.ts";
import { runEach } from "./run-each.ts";

/** The edges that a filter keeps between any two of some nodes, in the order of their ids. */
export async function readEdgesAmong(
  transaction: Transaction,
  ids: readonly string[],
  filter: EdgeFilter,
): Promise<GraphEdge[]> {
  const rows: EdgeRow[] = [];
  for (const type of ["person", "organization"] as const) {
    const sources = ids.filter((id) => nodeTypeOf(id) === type);
    if (sources.length > 0) {
      rows.push(...(await runEach(transaction, edgesAmong(type, filter), { ...filter, sources, ids })));
    }
  }
  return readEdges(
    transaction,
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}
