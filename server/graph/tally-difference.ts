import type { Projection } from "#model/projection";
import { tallyStatements } from "./cypher/tally-statements.ts";
import type { HeldGraph } from "./held-graph.ts";
import { RowsByStatement } from "./rows-by-statement.ts";
import type { Write } from "./write.ts";

/** Tallies of the touched bodies; a body without names has none. */
export function tallyDifference(held: HeldGraph, { tallies }: Projection): Write[] {
  const rows = new RowsByStatement();
  for (const [id, tally] of tallies) {
    const before = held.tallies.get(id);
    const named = Object.keys(tally.names).length > 0;
    const counts = JSON.stringify(tally);
    if (before === undefined && named) rows.add(tallyStatements.create, { id, counts });
    else if (before !== undefined && !named) rows.add(tallyStatements.delete, { id });
    else if (before !== undefined && JSON.stringify(before) !== counts)
      rows.add(tallyStatements.update, { id, counts });
  }
  return rows.writes();
}
