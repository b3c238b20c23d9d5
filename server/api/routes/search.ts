import { SearchResult } from "#model/api";
import { z } from "zod";
import { search as find } from "../explore/search.ts";
import { defineRoute } from "../route.ts";

export const search = defineRoute({
  method: "get",
  address: "/api/search",
  name: "search",
  summary:
    "People, organisations, events and articles by name: the beginnings of words in any order, without regard to " +
    "diacritics (đ = d) and case. The best first.",
  query: z.object({ q: z.string().max(200), limit: z.int().min(1).max(100).default(20) }),
  answer: SearchResult,
  handle: ({ query }, { store }) => store.read((transaction) => find(transaction, query.q, query.limit)),
});
