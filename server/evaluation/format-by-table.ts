import type { Evaluation } from "./evaluate.ts";
import { ROWS } from "./rows.ts";

const cell = (text: string) => text.padStart(9);
const percent = (share: number | null) => cell(share === null ? "-" : (100 * share).toFixed(1));

/** F1 in per cent, a line for each group of articles and a column for each row. */
export function formatByTable(groups: ReadonlyMap<string, Evaluation>): string {
  return [
    `${"F1".padEnd(12)} ${cell("articles")} ${ROWS.map((row) => cell(row.replace("posts + status", "+ status").replace("posts (lenient)", "lenient"))).join(" ")}`,
    ...[...groups].map(([name, { articles, scores }]) =>
      [name.padEnd(12), cell(String(articles)), ...scores.map(({ f1 }) => percent(f1))].join(" "),
    ),
  ].join("\n");
}
