import type { Evaluation, Score } from "./evaluate.ts";
import type { Problem } from "./judge-article.ts";

const percent = (share: number | null) => (share === null ? "n/a" : (100 * share).toFixed(1)).padStart(6);
const count = (number: number) => String(number).padStart(6);

const line = ({ row, precision, recall, f1, hits, extra, missing }: Score) =>
  [row.padEnd(18), percent(precision), percent(recall), percent(f1), count(hits), count(extra), count(missing)].join(
    " ",
  );

function problemLine({ article, row, what, value, evidence }: Problem): string {
  const source = evidence === null ? "" : `\n      ${evidence.rule}: “${evidence.quote.replace(/\s+/g, " ")}”`;
  return `${what.padEnd(7)} ${row} ${article}: ${JSON.stringify(value)}${source}`;
}

/** Errors by rule, the most frequent first: what to look at next. */
function byRule(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  for (const { row, what, evidence } of problems) {
    const name = `${row}: ${what}${evidence === null ? "" : ` by ${evidence.rule}`}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${count(times)}  ${name}`);
}

/** The evaluation as lines for a terminal, with up to `errors` of its errors. */
export function formatTable(evaluation: Evaluation, errors: number): string {
  const head = ["what".padEnd(18), ...["prec", "rec", "F1", "hits", "extra", "miss"].map((name) => name.padStart(6))];
  const shown = evaluation.problems.slice(0, errors).map(problemLine);
  const left = evaluation.problems.length - shown.length;
  if (left > 0) shown.push(`… and ${left} more: --errors ${evaluation.problems.length} shows all`);
  return [
    `articles ${evaluation.articles}`,
    head.join(" "),
    ...evaluation.scores.map(line),
    ...(errors > 0 ? ["", ...byRule(evaluation.problems), "", ...shown] : []),
  ].join("\n");
}
