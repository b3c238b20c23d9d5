import { type Article } from "#model/article";
import { Failure } from "#model/failure";
import { comparisonKey } from "#model/fold";
import { identifier } from "#model/identifier";
import type { ArticleDraft } from "./article-draft.ts";
import { dateline } from "./dateline.ts";
import { isoMoment } from "./iso-moment.ts";
import { languageOf } from "./language-of.ts";
import { normalizeText } from "./normalize-text.ts";
import type { Source } from "./source.ts";
import { vietnamTime } from "./vietnam-time.ts";

const LETTER = /\p{L}/u;
const HEAD_LINES = 8;

/**
 * The article that a loader's draft stands for. What the source does not say stays null; the text begins with the
 * title where there is one.
 *
 * @throws Failure unreadable-source where there is no text
 */
export function toArticle(draft: ArticleDraft, source: Pick<Source, "name" | "path">): Article {
  const title = oneLine(draft.title);
  const text = withTitle(normalizeText(draft.text), title);
  if (!LETTER.test(text)) throw new Failure("unreadable-source", `${source.name} holds no text to read.`);
  const url = webAddress(draft.url);
  const language = languageOf(text, draft.language);
  const published = (draft.published === null ? null : isoMoment(draft.published)) ?? dateline(text);
  return {
    id: identifier("article", text),
    title,
    url,
    publisher: oneLine(draft.publisher) ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, "")),
    author: oneLine(draft.author),
    published: published !== null && language === "vi" ? vietnamTime(published) : published,
    path: source.path,
    language,
    text,
  };
}

/** A title that follows a dateline or a breadcrumb is there already. */
function withTitle(text: string, title: string | null): string {
  if (title === null || !LETTER.test(text)) return text;
  const key = comparisonKey(title);
  const head = text.slice(0, 4 * title.length + 400).split("\n", HEAD_LINES);
  const begins = `${comparisonKey(text.slice(0, 2 * title.length + 20))} `.startsWith(`${key} `);
  return begins || head.some((line) => comparisonKey(line) === key) ? text : `${title}\n\n${text}`;
}

function oneLine(text: string | null): string | null {
  const line = normalizeText(text ?? "").replace(/\s+/g, " ");
  return line === "" ? null : line;
}

function webAddress(text: string | null): string | null {
  const address = text?.trim() ?? "";
  return /^https?:\/\/[^/\s]/i.test(address) && URL.canParse(address) ? address : null;
}
