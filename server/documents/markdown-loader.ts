import { marked } from "marked";
import { frontMatter } from "./front-matter.ts";
import { htmlLines } from "./html-lines.ts";
import type { Loader } from "./loader.ts";
import { normalizeText } from "./normalize-text.ts";
import { parseHtml } from "./parse-html.ts";
import { recordDraft } from "./record-draft.ts";
import { singleArticle } from "./single-article.ts";
import { titleOf } from "./title-of.ts";

/** "# Title", or "Title" underlined with "====". */
const HEADING_FIRST = /^\s*(?:#[ \t]+\S|[^\n]+\n=+[ \t]*(?:\n|$))/;

/** Markdown, one article a file, read without its markup; front matter gives the metadata that a CSV column could. */
export const markdownLoader: Loader = {
  name: "markdown",
  extensions: ["md", "markdown"],
  recognises: (head) => /^\uFEFF?---[ \t]*\r?\n[^]*?\n---[ \t]*\r?\n/.test(head) || /^\uFEFF?#{1,3} \p{L}/u.test(head),
  load: singleArticle((source) => {
    const { entries, body } = frontMatter(source);
    const html = marked.parse(body, { async: false, gfm: true });
    const text = normalizeText(htmlLines(parseHtml(`<body>${html}</body>`).body).join("\n\n"));
    const draft = recordDraft({ ...entries, text });
    const heading = HEADING_FIRST.test(body) ? (text.split("\n", 1)[0] ?? null) : titleOf(text);
    return { ...draft, title: draft.title ?? heading };
  }),
};
