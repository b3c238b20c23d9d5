import type { SearchHit, SearchResult } from "#model/api";
import { fold } from "#model/fold";
import { countFound } from "../../graph/cypher/explore/count-found.ts";
import { countSources } from "../../graph/cypher/explore/count-sources.ts";
import { NODE_TYPES, type NodeType } from "../../graph/cypher/explore/node-labels.ts";
import { searchArticles } from "../../graph/cypher/explore/search-articles.ts";
import { type Found, searchEntities } from "../../graph/cypher/explore/search-entities.ts";
import { searchPattern, type SearchPattern } from "../../graph/cypher/explore/search-pattern.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { readPostHints } from "./read-post-hints.ts";

/** A hit with what it is ordered by. */
interface Ranked {
  readonly hit: SearchHit;
  readonly closeness: number;
  readonly degree: number;
}

/**
 * Finds by the beginnings of words, whatever their order, blind to diacritics and case: "kien le" finds Lê Trung Kiên.
 * The closest name first, among these the most connected; articles after entities that fit as well.
 */
export async function search(transaction: Transaction, query: string, limit: number): Promise<SearchResult> {
  const pattern = searchPattern(query);
  if (pattern === null) return { query, hits: [], total: 0 };
  const parameters = { ...pattern, limit };
  const ranked: Ranked[] = [];
  for (const type of NODE_TYPES) {
    const found = await transaction.run(searchEntities(type), parameters);
    ranked.push(...(await entityHits(transaction, type, found, pattern)));
  }
  for (const { id, title, publisher, published, closeness } of await transaction.run(searchArticles, parameters)) {
    const hint = joined([publisher, published?.slice(0, 10) ?? null]);
    const hit: SearchHit = { id, type: "article", name: title, matched: null, hint, kind: null, articles: 1 };
    // Bodies have long names that seldom begin with what people seek; a headline that does must not hide them.
    ranked.push({ hit, closeness: closeness === 1 ? 2 : closeness, degree: -1 });
  }
  const counts = await transaction.run(countFound, parameters);
  return {
    query,
    hits: ranked
      .toSorted(bestFirst)
      .slice(0, limit)
      .map(({ hit }) => hit),
    total: counts.reduce((all, { total }) => all + total, 0),
  };
}

async function entityHits(
  transaction: Transaction,
  type: NodeType,
  found: readonly Found[],
  pattern: SearchPattern,
): Promise<Ranked[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const articles = new Map(
    (await transaction.run(countSources(type), { ids })).map(({ name, total }) => [name, total]),
  );
  const posts = type === "person" ? await readPostHints(transaction, ids) : new Map<string, string>();
  return found.map(({ id, name, aliases, kind, place, date, closeness, degree }) => ({
    hit: {
      id,
      type,
      name,
      matched: matchedAlias(name, aliases, pattern),
      hint: type === "person" ? (posts.get(id) ?? null) : joined([date, place]),
      kind,
      articles: articles.get(id) ?? 0,
    },
    closeness,
    degree,
  }));
}

/** The alias that explains a hit; null where the name itself does, or only both together. */
function matchedAlias(name: string, aliases: readonly string[], { words }: SearchPattern): string | null {
  const fits = (text: string) => words.every((word) => ` ${fold(text)}`.includes(word));
  return fits(name) ? null : (aliases.find(fits) ?? null);
}

function joined(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== "");
  return said.length === 0 ? null : said.join(" · ");
}

function bestFirst(a: Ranked, b: Ranked): number {
  return a.closeness - b.closeness || b.degree - a.degree || (a.hit.id < b.hit.id ? -1 : 1);
}
