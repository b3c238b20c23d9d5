import type { DateRule } from "./date-rule.ts";
import { numberGroup } from "./number-group.ts";

const MONTH_YEAR = /^(\d{1,2})[/.-]((?:19|20)\d{2})$/;
const MONTH = /^\d{1,2}$/;

/** "tháng 6/1998", "tháng 4 năm 2021" → 2021-04; "tháng 4" → --04; "11/2016" → 2016-11 */
export const monthYear: DateRule = {
  name: "vi.date.month-year",
  read: (tokens, index) => {
    const { text, end } = numberGroup(tokens, index);
    const both = MONTH_YEAR.exec(text);
    if (both !== null) {
      const month = Number(both[1]);
      return month >= 1 && month <= 12
        ? { first: { year: Number(both[2]), month, day: null }, last: null, end, certain: true }
        : null;
    }
    if (tokens[index - 1]?.key !== "tháng" || !MONTH.test(text) || Number(text) < 1 || Number(text) > 12) return null;
    // "9 tháng 2 tuần": a length of time, not a month
    if (tokens[index - 2]?.shape === "number") return null;
    const year = tokens[end]?.key === "năm" ? (tokens[end + 1]?.text ?? "") : "";
    const known = /^(?:19|20)\d{2}$/.test(year);
    const first = { year: known ? Number(year) : null, month: Number(text), day: null };
    return { first, last: null, end: known ? end + 2 : end, certain: true };
  },
};
