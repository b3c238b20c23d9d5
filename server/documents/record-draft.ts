import { fold } from "#model/fold";
import type { ArticleDraft } from "./article-draft.ts";
import { htmlDraft } from "./html-draft.ts";
import { htmlLines } from "./html-lines.ts";
import { parseHtml } from "./parse-html.ts";

/** What a column or a field may be called, diacritics, case and punctuation aside; the first that is filled counts. */
const FIELDS = {
  title: "title headline tieude tieudebai",
  url: "url link sourceurl canonical canonicalurl duongdan lienket",
  publisher: "publisher source site sitename newspaper nguon bao toasoan",
  author: "author authors byline tacgia nguoiviet",
  published:
    "published publishedat datepublished publisheddate publishdate pubdate publishtime date ngaydang ngayxuatban ngay",
  language: "language lang ngonngu",
  text: "text content body articlebody fulltext noidung vanban",
  html: "html rawhtml pagehtml",
} as const;

const MARKUP = /<(?:p|div|br|span|h[1-6]|ul|ol|table|figure|article|strong|em|a)\b[^>]*>/i;

/**
 * One record of a collection as an article: fields by their English or Vietnamese names, unknown ones ignored. A text
 * with HTML markup is read without it; a record with a page only (`html`) is read as a page.
 */
export function recordDraft(record: Readonly<Record<string, unknown>>): ArticleDraft {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    const text = asText(value);
    const name = fold(key).replaceAll(" ", "");
    if (text !== null && !values.has(name)) values.set(name, text);
  }
  const field = (name: keyof typeof FIELDS): string | null =>
    FIELDS[name]
      .split(" ")
      .map((alias) => values.get(alias))
      .find((value) => value !== undefined) ?? null;
  const text = field("text");
  const html = field("html");
  const page = text === null && html !== null ? htmlDraft(html) : null;
  const publisher = field("publisher");
  return {
    text: page?.text ?? (text !== null && MARKUP.test(text) ? withoutMarkup(text) : (text ?? "")),
    title: field("title") ?? page?.title ?? null,
    url: field("url") ?? page?.url ?? (publisher !== null && isAddress(publisher) ? publisher : null),
    publisher: publisher !== null && !isAddress(publisher) ? publisher : (page?.publisher ?? null),
    author: field("author") ?? page?.author ?? null,
    published: field("published") ?? page?.published ?? null,
    language: field("language") ?? page?.language ?? null,
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim());
}

function withoutMarkup(text: string): string {
  return htmlLines(parseHtml(`<body>${text.replace(/\n/g, "<br>")}</body>`).body).join("\n");
}

/** Lists are joined, of an object its name counts: {"author": [{"name": "Hoàng Tùng"}]} → "Hoàng Tùng". */
function asText(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (Array.isArray(value)) {
    const parts = (value as readonly unknown[]).map(asText).filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(parts.some((part) => part.length > 80) ? "\n" : ", ");
  }
  if (typeof value === "object" && value !== null && "name" in value) return asText(value.name);
  return null;
}
