import type { Statement } from "../../graph-store.ts";
import { CLAIM_COLUMNS, CLAIM_PATTERN, ClaimRow } from "./claim-row.ts";

/** Claims with what they are resolved to; takes `ids`. */
export const claimsById: Statement<ClaimRow> = {
  name: "explore.claims-by-id",
  text: `UNWIND $ids AS wanted MATCH (c:Claim {id: wanted}) ${CLAIM_PATTERN}
RETURN ${CLAIM_COLUMNS}`,
  row: ClaimRow,
};
