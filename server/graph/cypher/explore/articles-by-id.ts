import { Article } from "#model/article";
import type { Statement } from "../../graph-store.ts";
import { SOURCE_COLUMNS } from "./source-columns.ts";

/** Articles with their text; takes `ids`. */
export const articlesById: Statement<Article> = {
  name: "explore.articles-by-id",
  text: `UNWIND $ids AS wanted MATCH (a:Article {id: wanted}) RETURN ${SOURCE_COLUMNS}, a.text AS text`,
  row: Article,
};
