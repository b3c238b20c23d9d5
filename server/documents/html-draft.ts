import { Readability } from "@mozilla/readability";
import type { ArticleDraft } from "./article-draft.ts";
import { dateline } from "./dateline.ts";
import { htmlLines } from "./html-lines.ts";
import { htmlMetadata } from "./html-metadata.ts";
import type { HtmlNode } from "./html-node.ts";
import { linesUnderTitle } from "./lines-under-title.ts";
import { normalizeText } from "./normalize-text.ts";
import { parseHtml } from "./parse-html.ts";
import { titleOf } from "./title-of.ts";

/** Beyond this a page is no article, and Readability would take minutes. */
const MOST_ELEMENTS = 200_000;

/** A summary, told from buttons and dates by its length. */
const FEWEST_WORDS = 8;

/**
 * The article of a page: its main text by Readability, one paragraph a line, or the whole body where Readability
 * finds none; its metadata from the page's tags.
 */
export function htmlDraft(html: string): ArticleDraft {
  const document = parseHtml(html);
  const metadata = htmlMetadata(document);
  const body = htmlLines(document.body);
  const main = mainLines(html);
  const under = linesUnderTitle(body, metadata.title, main);
  const summary = under.filter((line) => line.split(" ").length >= FEWEST_WORDS && dateline(line) === null);
  const text = (main.length > 0 ? [...summary, ...main] : body).join("\n\n");
  return {
    ...metadata,
    text,
    title: metadata.title ?? (main.length > 0 ? titleOf(normalizeText(text)) : null),
    // A date elsewhere on the page may be today's, or another article's.
    published: metadata.published ?? dateline(under.join("\n")),
  };
}

function mainLines(html: string): string[] {
  const document = parseHtml(html); // its own copy: Readability takes the document apart
  const reader = new Readability<HtmlNode>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node: unknown) => node as HtmlNode,
  });
  const content = reader.parse()?.content;
  return content ? htmlLines(content) : [];
}
