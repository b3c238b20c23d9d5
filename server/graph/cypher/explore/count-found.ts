import type { Statement } from "../../graph-store.ts";
import { CountRow } from "./count-row.ts";
import { NODE_LABELS } from "./node-labels.ts";
import { searchPasses } from "./search-pattern.ts";

const LABELS = [...Object.values(NODE_LABELS), "Article"];

/** How many of each label a search finds without a limit; takes what searchEntities takes. */
export const countFound: Statement<CountRow> = {
  name: "explore.count-found",
  text: LABELS.map(
    (label) => `MATCH (n:${label})
WHERE ${searchPasses("n")}
RETURN '${label}' AS name, count(n) AS total`,
  ).join("\nUNION ALL\n"),
  row: CountRow,
};
