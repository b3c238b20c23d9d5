import { z } from "zod";
import type { Statement } from "../../graph-store.ts";

const ClaimSource = z.object({
  claim: z.string(),
  article: z.string(),
  date: z.string().nullable(),
  published: z.string().nullable(),
});

/** For each claim its article and its dates, without its text; takes `ids`. */
export const claimSources: Statement<z.infer<typeof ClaimSource>> = {
  name: "explore.claim-sources",
  text: `UNWIND $ids AS wanted MATCH (c:Claim {id: wanted})-[:STATED_IN]->(a:Article)
RETURN c.id AS claim, a.id AS article, c.date AS date, a.published AS published`,
  row: ClaimSource,
};
