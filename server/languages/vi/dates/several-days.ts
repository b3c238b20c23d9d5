import { isDay } from "#model/partial-date";
import type { DateParts, DateRule } from "./date-rule.ts";
import { numberGroup } from "./number-group.ts";
import { readDay } from "./read-day.ts";

const BETWEEN = new Set(["và", "đến", "tới", ",", "-", "–", "—", "&"]);
const BEFORE_DAY = new Set(["ngày", "mùng", "mồng", "sáng", "chiều", "tối", "hết"]);
const GLUED = /^(\d{1,2})[-–](\d{1,2})\/(\d{1,2})(?:[/-](\d{4}))?$/;
const GLUED_DAYS = /^(\d{1,2})[-–](\d{1,2})$/;

/** What the first day leaves out is said with the last: "6 và 7/8" → 6/8 and 7/8. */
const fill = (first: DateParts, last: DateParts): DateParts => ({
  day: first.day,
  month: first.month ?? last.month,
  year: first.year ?? last.year,
});

const ordered = (first: DateParts, last: DateParts) =>
  (first.year ?? 0) * 400 + (first.month ?? 0) * 32 + (first.day ?? 0) <
  (last.year ?? 0) * 400 + (last.month ?? 0) * 32 + (last.day ?? 0);

/** "12-13/6" → --06-12/--06-13; "2-6/10/2018", "24-26 tháng 9"; but "14-1" is one day */
const gluedDays: DateRule["read"] = (tokens, index) => {
  const { text, end } = numberGroup(tokens, index);
  const found = GLUED.exec(text);
  if (found !== null) {
    const [, from, to, month, year] = found;
    const last = { year: year === undefined ? null : Number(year), month: Number(month), day: Number(to) };
    const first = { ...last, day: Number(from) };
    const holds = isDay(last.year, last.month, last.day) && first.day > 0 && ordered(first, last);
    return holds ? { first, last, end, certain: true } : null;
  }
  const days = GLUED_DAYS.exec(text);
  const head = tokens[index];
  if (days === null || head === undefined || tokens[end]?.key !== "tháng") return null;
  const to = readDay([{ ...head, text: days[2] ?? "" }, ...tokens.slice(end, end + 6)], 0);
  if (to?.parts.month == null) return null;
  const first = { ...to.parts, day: Number(days[1]) };
  return ordered(first, to.parts) ? { first, last: to.parts, end: end + to.end - 1, certain: true } : null;
};

/** "hai ngày 6 và 7/8" → --08-06/--08-07; "12 - 13/6"; "từ ngày 3 đến 5/7"; "30/6 đến 2/7/2021"; "các ngày 6, 7 và 8/8" */
export const severalDays: DateRule = {
  name: "vi.date.several-days",
  read: (tokens, index) => {
    const glued = gluedDays(tokens, index);
    if (glued !== null) return glued;
    const start = readDay(tokens, index);
    if (start === null) return null;
    let at = start.end;
    for (let days = 0; days < 6; days++) {
      if (!BETWEEN.has(tokens[at]?.text.toLowerCase() ?? "")) return null;
      at++;
      while (BEFORE_DAY.has(tokens[at]?.key ?? "")) at++;
      if (tokens[at]?.shape !== "number") return null;
      const next = readDay(tokens, at);
      if (next === null) return null;
      at = next.end;
      if (next.parts.month === null) continue;
      const first = fill(start.parts, next.parts);
      if (!isDay(first.year, first.month ?? 1, first.day ?? 1) || !ordered(first, next.parts)) return null;
      return { first, last: next.parts, end: at, certain: next.parts.year !== null };
    }
    return null;
  },
};
