import type { SentenceView } from "../matching/sentence-view.ts";

const NUMERAL = /^(?:[IVXL]+|\d{1,2})$/u;
const YEARS = /^(?:\d{4}.*|\d{1,2}|[-–]|[IVXL]+)$/u;

/** "X, XI và XII": the index behind a list of numerals, or `at` where none stands. */
function skipNumerals(view: SentenceView, at: number, numeral: RegExp): number {
  const { tokens } = view;
  let end = at;
  while (numeral.test(tokens[end]?.text ?? "")) {
    end += 1;
    const joint = /^(?:,|và|đến|-|–)$/u.test(tokens[end]?.key ?? "") ? end + 1 : end;
    const next = /^(?:khoá|khóa)$/u.test(tokens[joint]?.key ?? "") ? joint + 1 : joint;
    if (!numeral.test(tokens[next]?.text ?? "")) return end;
    end = next;
  }
  return end;
}

/**
 * The index behind "khóa XII", "các khóa X, XI và XII", "nhiệm kỳ 2015 - 2020", "khóa XIV, nhiệm kỳ 2016-2021": the
 * body's term, which dates nobody's tenure.
 */
export function skipTerm(view: SentenceView, start: number): number {
  const { tokens } = view;
  const several = tokens[start]?.key === "các" || tokens[start]?.key === "hai" || tokens[start]?.key === "ba";
  const at = several ? start + 1 : start;
  const key = tokens[at]?.key;
  if (key === "khoá" || key === "khóa") {
    const from = tokens[at + 1]?.key === "từ" ? at + 2 : at + 1;
    if (/^(?:mới|này)$/u.test(tokens[from]?.key ?? "")) return skipTerm(view, from + 1);
    const end = skipNumerals(view, from, NUMERAL);
    return end > from ? skipTerm(view, end) : start;
  }
  if (key === "nhiệm" && tokens[at + 1]?.key === "kỳ") {
    const end = Math.max(skipNumerals(view, at + 2, YEARS), at + 2);
    // "nhiệm kỳ 2005-2010 và nhiệm kỳ 2010-2015"
    const again = /^(?:và|,)$/u.test(tokens[end]?.text ?? "") && tokens[end + 1]?.key === "nhiệm";
    return again ? skipTerm(view, end + 1) : end;
  }
  // "khóa XV, nhiệm kỳ 2021-2026"
  const more =
    tokens[start]?.text === "," && /^(?:nhiệm|khoá|khóa)$/u.test(tokens[start + 1]?.key ?? "")
      ? skipTerm(view, start + 1)
      : start;
  return more > start + 1 ? more : start;
}
