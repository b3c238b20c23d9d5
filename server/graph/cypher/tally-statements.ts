import { z } from "zod";
import { Counted } from "./counted.ts";
import type { Statement } from "../graph-store.ts";

const HeldTally = z.object({ id: z.string(), counts: z.string() });

const counted = (name: string, text: string): Statement<Counted> => ({
  name,
  text: `UNWIND $rows AS row ${text} RETURN count(*) AS count`,
  row: Counted,
});

/** Tally nodes, the store's own affair like Meta: one for each organisation, by its id, with the counts as JSON. */
export const tallyStatements = {
  /** `$ids`: ids of organisations. */
  of: {
    name: "tallies-of",
    text: "UNWIND $ids AS id MATCH (t:Tally {id: id}) RETURN t.id AS id, t.counts AS counts",
    row: HeldTally,
  } satisfies Statement<z.infer<typeof HeldTally>>,
  /** `{id, counts}` */
  create: counted("tallies-create", "CREATE (t:Tally {id: row.id, counts: row.counts})"),
  /** `{id, counts}` */
  update: counted("tallies-update", "MATCH (t:Tally {id: row.id}) SET t.counts = row.counts"),
  /** `{id}` */
  delete: counted("tallies-delete", "MATCH (t:Tally {id: row.id}) DELETE t"),
};
