import { comparisonKey } from "#model/fold";

const MOST = 8;

/** The lines of a page between its title and its main text: summary, date, buttons; at most eight, none if apart. */
export function linesUnderTitle(
  body: readonly string[],
  title: string | null,
  main: readonly string[],
): readonly string[] {
  if (title === null) return [];
  const key = comparisonKey(title);
  const from = body.findLastIndex(
    (line, index) => comparisonKey(line) === key && body.indexOf(main[0] ?? "", index) > 0,
  );
  if (from < 0 || main.some((line) => comparisonKey(line) === key)) return [];
  const to = body.indexOf(main[0] ?? "", from);
  return to - from - 1 > MOST ? [] : body.slice(from + 1, to);
}
