import type { Reading } from "#model/reading";
import { toArticle } from "../documents/to-article.ts";
import { reader } from "../reader.ts";

/** Reads a bare text as an article that came from a text file. */
export function readText(text: string, published: string | null = null): Reading {
  const draft = { title: null, url: null, publisher: null, author: null, published, language: "vi", text };
  return reader.read(toArticle(draft, { name: "text", path: null }));
}
