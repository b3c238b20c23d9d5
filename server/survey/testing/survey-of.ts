import { Failure } from "#model/failure";
import { loadArticles } from "../../documents/load-articles.ts";
import { surveyArticle } from "../survey-article.ts";
import { Surveyor } from "../surveyor.ts";
import type { Survey } from "../survey.ts";

/** A survey of made-up texts, named a0, a1 … */
export async function surveyOf(texts: readonly string[], top = 50): Promise<Survey> {
  const surveyor = new Surveyor(2);
  for (const [index, text] of texts.entries()) {
    const chunks = (async function* () {
      yield await Promise.resolve(Buffer.from(text));
    })();
    const path = `news/a${index}.txt`;
    for await (const article of loadArticles({ name: path, path, chunks })) {
      if (article instanceof Failure) throw article;
      surveyor.note(surveyArticle(article));
    }
  }
  return surveyor.survey(top);
}
