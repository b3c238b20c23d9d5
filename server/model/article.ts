import { z } from "zod";

export const ArticleId = z.string().regex(/^art_[0-9a-f]{24}$/);

/**
 * One news article. `text` is in NFC and is what every offset refers to (UTF-16 units); it contains the title where
 * the source has one. Metadata is what the source itself says: a missing date stays null.
 */
export const Article = z.object({
  /** Hash of the normalised text, so that one text has one id wherever it was found. */
  id: ArticleId,
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** ISO 8601 date or date and time, from the source's metadata or dateline. */
  published: z.string().nullable(),
  /** As given on the command line; null for an article that came another way. */
  path: z.string().nullable(),
  /** BCP 47 */
  language: z.string(),
  text: z.string(),
});
export type Article = z.infer<typeof Article>;
