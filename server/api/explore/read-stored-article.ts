import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import { articlesById } from "../../graph/cypher/explore/articles-by-id.ts";
import type { Transaction } from "../../graph/graph-store.ts";

/**
 * An article with its text.
 *
 * @throws Failure not-found
 */
export async function readStoredArticle(transaction: Transaction, id: string): Promise<Article> {
  const [article] = await transaction.run(articlesById, { ids: [id] });
  if (article === undefined) throw new Failure("not-found", `There is no article with the id “${id}”.`);
  return article;
}
