import type { DateParts, DateRule } from "./date-rule.ts";

const YEARS = /^((?:19|20)\d{2})(?:[-/]((?:19|20)\d{2}))?$/;
const INTRODUCES = new Set(["năm", "kỳ", "đoạn", "khoá", "học", "nhiệm", "từ", "(", "đến", "tới", "tết", "xuân"]);
const DASH = new Set(["-", "–", "—", "đến"]);

const year = (text: string): DateParts => ({ year: Number(text), month: null, day: null });

/** "năm 2020" → 2020; "nhiệm kỳ 2020-2025", "giai đoạn 2016 – 2020" → 2016/2020 */
export const years: DateRule = {
  name: "vi.date.years",
  read: (tokens, index) => {
    const found = YEARS.exec(tokens[index]?.text ?? "");
    const [, from, to] = found ?? [];
    if (from === undefined) return null;
    if (to !== undefined)
      return from < to ? { first: year(from), last: year(to), end: index + 1, certain: true } : null;
    const other = tokens[index + 2]?.text ?? "";
    if (DASH.has(tokens[index + 1]?.key ?? "") && /^(?:19|20)\d{2}$/.test(other) && other > from)
      return { first: year(from), last: year(other), end: index + 3, certain: true };
    const before = tokens[index - 1];
    const introduced = before !== undefined && (INTRODUCES.has(before.key) || before.shape === "capital");
    return introduced ? { first: year(from), last: null, end: index + 1, certain: true } : null;
  },
};
