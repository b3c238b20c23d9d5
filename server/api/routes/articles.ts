import { Source } from "#model/api";
import { z } from "zod";
import { countAll } from "../../graph/cypher/explore/count-all.ts";
import { listArticles } from "../../graph/cypher/explore/list-articles.ts";
import { defineRoute } from "../route.ts";

export const articles = defineRoute({
  method: "get",
  address: "/api/articles",
  name: "articles",
  summary: "All articles without their text, the latest first. The header X-Total-Count says how many there are.",
  query: z.object({ limit: z.int().min(1).max(1000).default(500), offset: z.int().min(0).default(0) }),
  answer: z.array(Source),
  handle: ({ query, header }, { store }) =>
    store.read(async (transaction) => {
      const counts = await transaction.run(countAll);
      header("X-Total-Count", String(counts.find(({ name }) => name === "Article")?.total ?? 0));
      return transaction.run(listArticles, query);
    }),
});
