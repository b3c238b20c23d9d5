import { z } from "zod";
import { ArticleId } from "./article.ts";

export const ClaimKind = z.enum([
  "HELD_ROLE",
  "PROPOSED_FOR",
  "ATTENDED",
  "CHAIRED",
  "SPOKE_AT",
  "ORGANIZED",
  "PART_OF",
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const RoleStatus = z.enum(["current", "new", "ended", "former", "proposed"]);
export type RoleStatus = z.infer<typeof RoleStatus>;

export const Capacity = z.enum(["chair", "speaker", "directing", "guest", "delegate", "presenter"]);
export type Capacity = z.infer<typeof Capacity>;

/**
 * What one article states in one place. Claims are immutable and the only source of truth: entities and edges are
 * computed from them. `quote` is exactly `text.slice(start, end)` of the article.
 */
export const Claim = z.object({
  id: z.string().regex(/^clm_[0-9a-f]{24}$/),
  article: ArticleId,
  kind: ClaimKind,
  /** Refs of the article's own local entities (see LocalEntity.ref). */
  subject: z.string(),
  object: z.string(),
  /** As this article names them, in its fullest form. */
  subjectName: z.string(),
  objectName: z.string(),
  /** The post alone ("Phó Trưởng ban"), for HELD_ROLE and PROPOSED_FOR. */
  title: z.string().nullable(),
  /** thường trực, quyền, phụ trách, kiêm … */
  qualifiers: z.array(z.string()),
  status: RoleStatus.nullable(),
  /** In what capacity somebody was there, for ATTENDED. */
  capacity: Capacity.nullable(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** EDTF (or --MM-DD): when the claim holds by the article: the event's date or the dateline. */
  date: z.string().nullable(),
  /** EDTF: start and end of the tenure, only where the sentence states them. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  rule: z.string(),
  /** Name and version of the language pack, e.g. "vi@1". */
  extractor: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Claim = z.infer<typeof Claim>;
