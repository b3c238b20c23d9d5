import type { Statement } from "../../graph-store.ts";
import { CLAIM_COLUMNS, CLAIM_PATTERN, ClaimRow } from "./claim-row.ts";

/** All claims of one article, in text order; takes `id`. */
export const claimsOfArticle: Statement<ClaimRow> = {
  name: "explore.claims-of-article",
  text: `MATCH (wanted:Article {id: $id})<-[:STATED_IN]-(c:Claim) ${CLAIM_PATTERN}
RETURN ${CLAIM_COLUMNS} ORDER BY start, end, id`,
  row: ClaimRow,
};
