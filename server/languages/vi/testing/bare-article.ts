import type { Article } from "#model/article";

/** An article of which nothing but its text is known, and what a test says of it. */
export const bareArticle = (text: string, known: Partial<Article> = {}): Article => ({
  id: `art_${"0".repeat(24)}`,
  title: null,
  url: null,
  publisher: null,
  author: null,
  published: null,
  path: null,
  language: "vi",
  text,
  ...known,
});
