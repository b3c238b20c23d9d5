import type { HtmlDocument } from "./html-node.ts";

const ARTICLE_TYPES = /(?:Article|BlogPosting|NewsItem|Report)$/;

type Json = Readonly<Record<string, unknown>>;

/** What a schema.org article in a page's JSON-LD says of itself; each null where it does not. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The first schema.org article among the page's JSON-LD blocks; blocks that are no JSON are passed over. */
export function jsonLinkedData(document: HtmlDocument): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ""), 0);
    if (article !== null) {
      return {
        headline: text(article["headline"]) ?? text(article["name"]),
        published: text(article["datePublished"]) ?? text(article["dateCreated"]),
        author: names(article["author"]),
        publisher: names(article["publisher"]),
        url: text(article["url"]) ?? text(article["@id"]) ?? identified(article["mainEntityOfPage"]),
      };
    }
  }
  return null;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.trim().replace(/[\u0000-\u001F]+/g, " ")); // eslint-disable-line no-control-regex -- raw line breaks inside strings are a common mistake
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 4 || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      const found = findArticle(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const object = value as Json;
  const types = [object["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPES.test(type))) return object;
  return findArticle(object["@graph"] ?? object["mainEntity"], depth + 1);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function identified(value: unknown): string | null {
  return text(value) ?? (typeof value === "object" && value !== null ? text((value as Json)["@id"]) : null);
}

function names(value: unknown): string | null {
  const found = [value]
    .flat()
    .map((item) => text(item) ?? (typeof item === "object" && item !== null ? text((item as Json)["name"]) : null))
    .filter((name) => name !== null);
  return found.length === 0 ? null : found.join(", ");
}
