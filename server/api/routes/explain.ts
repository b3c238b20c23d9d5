import { Explanation } from "#model/explain";
import { readStoredArticle } from "../explore/read-stored-article.ts";
import { defineRoute } from "../route.ts";
import { IdInAddress } from "./id-in-address.ts";

/** The article is read again, as the running version reads: what an older version made of it is at /api/articles/{id}. */
export const explain = defineRoute({
  method: "get",
  address: "/api/articles/{id}/explain",
  name: "explain",
  summary: "How an article is read: every mention, rule and claim, and what was dropped, with the reason.",
  path: IdInAddress,
  answer: Explanation,
  handle: async ({ path }, { store, explain }) =>
    explain(await store.read((transaction) => readStoredArticle(transaction, path.id))),
});
