import type { Article } from "#model/article";
import type { Document, Paragraph, Sentence, Token } from "#model/document";
import { paragraphRole } from "./paragraph-role.ts";
import { paragraphSpans } from "./paragraph-spans.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

/** Paragraphs, sentences and tokens of an article, in one pass over its text (which is in NFC). */
export function segment(article: Article): Document {
  const spans = paragraphSpans(article.text);
  const sentences: Sentence[] = [];
  const seen = new Set<string>();
  const paragraphs = spans.map((span, index): Paragraph => {
    const tokens = tokenize(article.text, span.start, span.end);
    const text = article.text.slice(span.start, span.end);
    const own = splitSentences(tokens).map((group, position): Sentence => ({
      index: sentences.length + position,
      paragraph: index,
      tokens: group,
      start: group[0]?.start ?? span.start,
      end: group.at(-1)?.end ?? span.end,
    }));
    sentences.push(...own);
    // a line given twice is a picture's caption that the source repeats at the end
    const repeated = seen.has(text) && index > 0;
    seen.add(text);
    const role = paragraphRole({ text, tokens, index, count: spans.length });
    return {
      index,
      start: span.start,
      end: span.end,
      role: repeated && role !== "noise" ? "caption" : role,
      sentences: own,
    };
  });
  return { article, paragraphs: withNameLists(paragraphs), sentences };
}

const TAIL = 3;
const NAME_LINES = 3;
const ROWS = 2;

const isNumber = (paragraph: Paragraph | undefined) =>
  paragraph?.sentences.every(({ tokens }) =>
    tokens.every(({ shape }) => shape === "number" || shape === "punctuation"),
  );

/** A name in a table with a cell a line: its number stands over it, or a title under it. */
function isRow(paragraphs: readonly Paragraph[], { role, index }: Paragraph): boolean {
  const below = paragraphs[index + 1];
  const titled = below?.role === "heading" && below.sentences.some(({ tokens }) => tokens.some(isLower));
  return role === "byline" && (titled || isNumber(paragraphs[index - 1]) === true);
}

const isLower = ({ shape }: Token) => shape === "lower";

/** Several bare names in the middle of an article, or below a line that ends in a colon, are a list of people, not bylines. */
function withNameLists(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isListed = ({ role, index }: Paragraph) => role === "byline" && index < paragraphs.length - TAIL;
  const listed = paragraphs.filter(isListed).length >= NAME_LINES;
  const rows = new Set(paragraphs.filter((paragraph) => isRow(paragraphs, paragraph)));
  let below = false;
  return paragraphs.map((paragraph) => {
    const isItem = paragraph.role === "byline" && below;
    const introduces = paragraph.sentences.at(-1)?.tokens.at(-1)?.text === ":";
    below = isItem || (introduces && paragraph.role !== "byline" && paragraph.role !== "noise");
    const inTable = rows.size >= ROWS && rows.has(paragraph);
    return isItem || inTable || (listed && isListed(paragraph)) ? { ...paragraph, role: "heading" } : paragraph;
  });
}
