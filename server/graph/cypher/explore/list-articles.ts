import { Source } from "#model/api";
import type { Statement } from "../../graph-store.ts";
import { SOURCE_COLUMNS } from "./source-columns.ts";

/** Articles, the latest first, undated ones last; takes `offset` and `limit`. */
export const listArticles: Statement<Source> = {
  name: "explore.list-articles",
  text: `MATCH (a:Article)
RETURN ${SOURCE_COLUMNS}, coalesce(a.published, '') AS day
ORDER BY day DESC, id SKIP $offset LIMIT $limit`,
  row: Source,
};
