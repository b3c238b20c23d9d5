import { comparisonKey } from "#model/fold";
import type { ArticleDraft } from "./article-draft.ts";
import type { HtmlDocument, HtmlElement } from "./html-node.ts";
import { jsonLinkedData } from "./json-linked-data.ts";

const SEPARATOR = /\s+[-|–—:•·]\s+|\s*\|\s*/u;

/** What a page's tags say about its article: JSON-LD, OpenGraph, meta tags, microdata, in this order. */
export function htmlMetadata(document: HtmlDocument): Omit<ArticleDraft, "text"> {
  const data = jsonLinkedData(document);
  const meta = metaTags(document);
  const first = (...names: string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const publisher = data?.publisher ?? first("og:site_name", "publisher", "dc.publisher", "application-name");
  const author = data?.author ?? first("author", "article:author", "dc.creator", "dc.creator.personalname");
  return {
    title: title(document, data?.headline ?? first("og:title", "twitter:title", "dc.title"), publisher),
    url: link(document, "canonical") ?? first("og:url") ?? data?.url ?? null,
    publisher,
    author: author !== null && /^https?:/i.test(author) ? null : (author ?? content(document, '[itemprop="author"]')),
    published:
      data?.published ??
      first("article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish_date") ??
      first("dc.date.issued", "dcterms.created", "dc.date", "date") ??
      content(document, '[itemprop="datePublished"], time[pubdate]'),
    language: document.documentElement.getAttribute("lang") ?? first("og:locale", "content-language"),
  };
}

function metaTags(document: HtmlDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta")) {
    const name = tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop");
    const key = (name ?? tag.getAttribute("http-equiv"))?.trim().toLowerCase();
    const value = tag.getAttribute("content")?.trim() ?? "";
    if (key !== undefined && value !== "" && !tags.has(key)) tags.set(key, value);
  }
  return tags;
}

function link(document: HtmlDocument, relation: string): string | null {
  return document.querySelector(`link[rel="${relation}"]`)?.getAttribute("href") ?? null;
}

function content(document: HtmlDocument, selector: string): string | null {
  const element = document.querySelector(selector);
  if (element === null) return null;
  return element.getAttribute("datetime") ?? element.getAttribute("content") ?? shown(element);
}

function shown(element: HtmlElement | null): string | null {
  const text = element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return text === "" || text.length > 300 ? null : text;
}

/** The declared title; without one the only <h1>, else <title>. The site's name behind it is no part of it. */
function title(document: HtmlDocument, declared: string | null, publisher: string | null): string | null {
  const headings = [...document.querySelectorAll("h1")].map(shown).filter((text) => text !== null);
  const found = declared ?? (headings.length === 1 ? (headings[0] ?? null) : shown(document.querySelector("title")));
  if (found === null) return null;
  const key = comparisonKey(found);
  const heading = headings.find((text) => comparisonKey(text).length > 8 && key.startsWith(comparisonKey(text)));
  return heading ?? withoutSite(found, publisher);
}

function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || publisher === null) return title;
  const site = comparisonKey(publisher);
  const tail = comparisonKey(last);
  return tail !== "" && (site.includes(tail) || tail.includes(site))
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s\-|–—:•·]+$/u, "")
    : title;
}
