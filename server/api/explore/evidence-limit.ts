/** Quotation cards that come with one post or one participant; /api/edges gives the rest. */
export const EVIDENCE_LIMIT = 20;
