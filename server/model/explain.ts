import { z } from "zod";
import { Article } from "./article.ts";
import { Claim } from "./claim.ts";
import { LocalEntity } from "./entity.ts";

const span = {
  /** UTF-16 offsets into the article's text, half open. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
};

export const ExplainedMention = z.object({
  ...span,
  kind: z.enum(["person", "organization", "date", "event", "post"]),
  rule: z.string(),
  text: z.string(),
  /** The local entity it stands for; a post's person. Null for a date. */
  entity: z.string().nullable(),
  /** What was made of it: a person's form, a date's EDTF, a post's title, status and body. */
  reading: z.string(),
});
export type ExplainedMention = z.infer<typeof ExplainedMention>;

export const ExplainedClaim = Claim.extend({
  /** What confidence is made of; null where the rule has not been measured and says its own. */
  measured: z
    .object({
      /** Claims of this rule and kind that the gold confirmed, of those it judged. */
      hits: z.int(),
      claims: z.int(),
      /** Of the rule, without any ambiguity. */
      precision: z.number(),
    })
    .nullable(),
  ambiguities: z.array(z.object({ name: z.string(), factor: z.number() })),
  /** Whether it is sure enough to project an edge; it is kept either way. */
  edge: z.boolean(),
});
export type ExplainedClaim = z.infer<typeof ExplainedClaim>;

export const ExplainedDrop = z.object({ ...span, rule: z.string(), reason: z.string() });
export type ExplainedDrop = z.infer<typeof ExplainedDrop>;

/** GET /api/articles/:id/explain: all that was seen in one article, what it came to, and what was dropped and why. */
export const Explanation = z.object({
  article: Article,
  extractor: z.string(),
  paragraphs: z.array(
    z.object({ ...span, role: z.enum(["title", "body", "caption", "heading", "byline", "noise"]), sentences: z.int() }),
  ),
  entities: z.array(
    z.object({
      entity: LocalEntity,
      /** Claims whose subject or object it is. */
      claims: z.int(),
    }),
  ),
  /** In text order. */
  mentions: z.array(ExplainedMention),
  claims: z.array(ExplainedClaim),
  /** Considered and not kept. */
  dropped: z.array(ExplainedDrop),
  /** Capitalised words that are part of nothing above. */
  unexplained: z.array(z.object(span)),
});
export type Explanation = z.infer<typeof Explanation>;
