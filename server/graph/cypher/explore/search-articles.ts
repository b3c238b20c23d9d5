import { z } from "zod";
import type { Statement } from "../../graph-store.ts";
import { closeness, searchPasses } from "./search-pattern.ts";

const Found = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  closeness: z.int(),
});

/** Articles by title; takes what searchEntities takes. */
export const searchArticles: Statement<z.infer<typeof Found>> = {
  name: "explore.search-article",
  text: `MATCH (a:Article)
WHERE ${searchPasses("a")}
RETURN a.id AS id, a.title AS title, a.publisher AS publisher, a.published AS published,
  coalesce(a.published, '') AS day, ${closeness("a")} AS closeness
ORDER BY closeness, day DESC, id LIMIT $limit`,
  row: Found,
};
