import { Failure } from "#model/failure";
import { loadArticles } from "../../server/documents/load-articles.ts";
import { GoldArticle } from "../../server/evaluation/gold.ts";
import type { LabelledArticle } from "../../server/evaluation/labelled-article.ts";
import type { RegressionCase } from "./regression-case.ts";

/** The cases as articles that were loaded like any other, with their gold. */
export async function labelCases(cases: readonly RegressionCase[]): Promise<LabelledArticle[]> {
  const labelled: LabelledArticle[] = [];
  for (const example of cases) {
    const chunks = (async function* () {
      yield await Promise.resolve(Buffer.from(example.text));
    })();
    for await (const article of loadArticles({ name: example.id, path: null, chunks })) {
      if (article instanceof Failure) throw article;
      labelled.push({ name: example.id, article, gold: GoldArticle.parse(example) });
    }
  }
  return labelled;
}
