import type { Article } from "#model/article";
import type { GoldArticle } from "./gold.ts";

/** An article with what two careful readers agree that it states. */
export interface LabelledArticle {
  readonly name: string;
  readonly article: Article;
  readonly gold: GoldArticle;
}
