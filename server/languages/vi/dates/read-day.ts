import type { Token } from "#model/document";
import { isDay } from "#model/partial-date";
import type { DateParts } from "./date-rule.ts";
import { numberGroup } from "./number-group.ts";

const DAY = /^(\d{1,2})(?:[/.-](\d{1,2})(?:[/.-](\d{4}))?)?$/;
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
const YEAR = /^(?:19|20)\d{2}$/;

interface ReadDay {
  readonly parts: DateParts;
  readonly end: number;
}

function yearAfter(tokens: readonly Token[], index: number): { year: number; end: number } | null {
  const at = tokens[index]?.key === "," && tokens[index + 1]?.key === "năm" ? index + 1 : index;
  const word = tokens[at]?.key === "năm" ? at + 1 : -1;
  const text = tokens[word]?.text ?? "";
  return YEAR.test(text) ? { year: Number(text), end: word + 1 } : null;
}

/** "tháng 4 năm 2021", "tháng 4/2021", "tháng 4" after a day */
function monthAfter(
  tokens: readonly Token[],
  index: number,
): { month: number; year: number | null; end: number } | null {
  if (tokens[index]?.key !== "tháng") return null;
  const { text, end } = numberGroup(tokens, index + 1);
  const both = MONTH_YEAR.exec(text);
  if (both !== null) return { month: Number(both[1]), year: Number(both[2]), end };
  if (!/^\d{1,2}$/.test(text)) return null;
  const year = yearAfter(tokens, end);
  return { month: Number(text), year: year?.year ?? null, end: year?.end ?? end };
}

/** One day at a number: "5/4/2021", "14-1", "4.5", "5 tháng 4 năm 2021", "5/4 năm 2021"; a bare "5" has no month. */
export function readDay(tokens: readonly Token[], index: number): ReadDay | null {
  const { text, end } = numberGroup(tokens, index);
  const found = DAY.exec(text);
  if (found === null) return null;
  const day = Number(found[1]);
  if (found[2] === undefined) {
    const month = monthAfter(tokens, end);
    const parts = { year: month?.year ?? null, month: month?.month ?? null, day };
    return isDay(parts.year, parts.month ?? 1, day) ? { parts, end: month?.end ?? end } : null;
  }
  const year = found[3] === undefined ? yearAfter(tokens, end) : { year: Number(found[3]), end };
  const parts = { year: year?.year ?? null, month: Number(found[2]), day };
  return isDay(parts.year, parts.month, day) ? { parts, end: year?.end ?? end } : null;
}
