import { ArticleDetail } from "#model/api";
import { readArticle } from "../explore/read-article.ts";
import { defineRoute } from "../route.ts";
import { IdInAddress } from "./id-in-address.ts";

export const article = defineRoute({
  method: "get",
  address: "/api/articles/{id}",
  name: "article",
  summary: "An article with its text, its claims in text order and all that it mentions.",
  path: IdInAddress,
  answer: ArticleDetail,
  handle: ({ path }, { store }) => store.read((transaction) => readArticle(transaction, path.id)),
});
