import type { Project } from "#model/projection";
import { articleStatements } from "./cypher/article-statements.ts";
import type { GraphStore } from "./graph-store.ts";
import { rewriteArticles } from "./rewrite-articles.ts";
import { runWrites } from "./write.ts";

/**
 * Removes an article and whatever only it stated.
 *
 * @returns false where the store does not know the article
 * @throws Failure store-unreachable, store-failed
 */
export async function forgetArticle(store: GraphStore, id: string, project: Project): Promise<boolean> {
  return store.write(async (transaction) => {
    const known = await transaction.run(articleStatements.known, { ids: [id] });
    if (known.length === 0) return false;
    await rewriteArticles(transaction, { articles: new Set([id]), readings: [] }, project);
    await runWrites(transaction, [{ statement: articleStatements.delete, rows: [{ id }] }]);
    return true;
  });
}
