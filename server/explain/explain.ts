import type { Article } from "#model/article";
import type { Explanation } from "#model/explain";
import { vietnamese } from "../languages/vi/index.ts";
import { explainArticle } from "./explain-article.ts";

/** explainArticle with the language packs filled in: what the command line and the server explain with. */
export const explain = (article: Article): Explanation => explainArticle(article, vietnamese);
