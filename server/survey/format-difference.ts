import { groupBy } from "../entities/group-by.ts";
import type { Change, SurveyDifference } from "./compare-surveys.ts";

const cell = (count: number | string) => String(count).padStart(8);

function line({ name, before, after }: Change): string {
  const difference = after - before;
  return `${cell(before)} ${cell(after)} ${cell(difference > 0 ? `+${difference}` : difference)}  ${name}`;
}

/** Before, after and the difference, as lines for a terminal. */
export function formatDifference({ counts, sections, patterns }: SurveyDifference): string {
  const head = `${cell("before")} ${cell("after")} ${cell("change")}`;
  const groups = groupBy(patterns, ({ section }) => section);
  return [
    head,
    ...counts.map(line),
    "",
    head,
    ...sections.map(line),
    ...[...groups].flatMap(([name, changed]) => ["", `## ${name}`, ...changed.map(line)]),
  ].join("\n");
}
