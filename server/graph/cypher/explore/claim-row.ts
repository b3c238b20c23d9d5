import { Claim } from "#model/claim";
import { z } from "zod";

/** A claim with what it is resolved to at present. */
export const ClaimRow = Claim.extend({ subjectId: z.string(), objectId: z.string() });
export type ClaimRow = z.infer<typeof ClaimRow>;

/** From the claim in `c` to its article `a` and its entities `s` and `o`. */
export const CLAIM_PATTERN = "MATCH (c)-[:STATED_IN]->(a:Article) MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o)";

/** The columns of ClaimRow after CLAIM_PATTERN. */
export const CLAIM_COLUMNS = `
  c.id AS id, a.id AS article, c.kind AS kind, c.subjectRef AS subject, c.objectRef AS object,
  c.subjectName AS subjectName, c.objectName AS objectName, c.title AS title, coalesce(c.qualifiers, []) AS qualifiers,
  c.status AS status, c.capacity AS capacity, c.quote AS quote, c.start AS start, c.end AS end, c.date AS date,
  c.from AS from, c.to AS to, c.rule AS rule, c.extractor AS extractor, c.confidence AS confidence,
  s.id AS subjectId, o.id AS objectId`;
