import { articleStatements, type StoredArticle } from "./cypher/article-statements.ts";
import type { GraphStore } from "./graph-store.ts";

/** Metadata, without the text, of those of the articles that the store knows. */
export async function knownArticles(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read((transaction) => transaction.run(articleStatements.known, { ids }));
  return new Map(rows.map((row) => [row.id, row]));
}
