import { EdgeKind, type Health } from "#model/api";
import { countAll } from "../../graph/cypher/explore/count-all.ts";
import type { Transaction } from "../../graph/graph-store.ts";

/** What the store holds. */
export async function readCounts(transaction: Transaction): Promise<Health["counts"]> {
  const rows = await transaction.run(countAll);
  const of = (name: string) => rows.reduce((all, row) => all + (row.name === name ? row.total : 0), 0);
  return {
    articles: of("Article"),
    claims: of("Claim"),
    persons: of("Person"),
    organizations: of("Organization"),
    events: of("Event"),
    relationships: EdgeKind.options.reduce((all, kind) => all + of(kind), 0),
  };
}
