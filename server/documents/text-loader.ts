import type { Loader } from "./loader.ts";
import { normalizeText } from "./normalize-text.ts";
import { singleArticle } from "./single-article.ts";
import { titleOf } from "./title-of.ts";

/** Plain text, one article a file; what no other loader recognises. */
export const textLoader: Loader = {
  name: "text",
  extensions: ["txt", "text"],
  recognises: () => true,
  load: singleArticle((text) => ({
    text,
    title: titleOf(normalizeText(text)),
    url: null,
    publisher: null,
    author: null,
    published: null,
    language: null,
  })),
};
