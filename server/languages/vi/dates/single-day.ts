import type { DateRule } from "./date-rule.ts";
import { readDay } from "./read-day.ts";

/** "5/4/2021" → 2021-04-05; "ngày 5 tháng 4 năm 2021"; "Sáng 21/1" → --01-21 until the article gives the year */
export const singleDay: DateRule = {
  name: "vi.date.single-day",
  read: (tokens, index) => {
    const found = readDay(tokens, index);
    if (found?.parts.month == null) return null;
    // "kỳ họp thứ 13 tháng 7/2014": a session's number
    if (tokens[index - 1]?.key === "thứ" && tokens[index + 1]?.key === "tháng") return null;
    const certain = found.parts.year !== null || tokens[index + 1]?.key === "tháng";
    return { first: found.parts, last: null, end: found.end, certain };
  },
};
