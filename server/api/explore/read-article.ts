import type { ArticleDetail } from "#model/api";
import { claimsOfArticle } from "../../graph/cypher/explore/claims-of-article.ts";
import { entitiesOfArticle } from "../../graph/cypher/explore/entities-of-article.ts";
import { nodeTypeOf } from "../../graph/cypher/explore/node-labels.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { readStoredArticle } from "./read-stored-article.ts";

/**
 * An article with all that was read in it.
 *
 * @throws Failure not-found
 */
export async function readArticle(transaction: Transaction, id: string): Promise<ArticleDetail> {
  const article = await readStoredArticle(transaction, id);
  const entities = await transaction.run(entitiesOfArticle, { id });
  return {
    article,
    claims: await transaction.run(claimsOfArticle, { id }),
    entities: entities.flatMap((entity) => {
      const type = nodeTypeOf(entity.id);
      return type === null ? [] : [{ ...entity, type }];
    }),
  };
}
