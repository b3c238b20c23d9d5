import type { Token } from "#model/document";
import type { DateMention } from "#model/mention";

type PartOfDay = NonNullable<DateMention["partOfDay"]>;

const PARTS: Readonly<Record<string, PartOfDay>> = {
  sáng: "morning",
  trưa: "noon",
  chiều: "afternoon",
  tối: "evening",
  đêm: "evening",
};
const DAY_WORDS = new Set(["ngày", "hôm", "nay", "qua", "mùng", "mồng", "thứ", "nhật", "chủ"]);
const WEEKDAYS = new Set(["hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7"]);
const SOFT = new Set(["(", ",", "vào", "là", "cùng", "các", "trong", "vừa"]);
const SIDE: Readonly<Record<string, "since" | "until">> = {
  từ: "since",
  đến: "until",
  tới: "until",
  trước: "until",
  hết: "until",
};

export interface DateCue {
  /** Index of the first token that belongs to the date: "Chiều nay (2/6)" starts at "Chiều". */
  readonly start: number;
  /** Whether a word says that a day follows. */
  readonly day: boolean;
  readonly partOfDay: PartOfDay | null;
  readonly side: "since" | "until" | null;
}

/** Reads backwards from a number: "Sáng nay, ngày", "vào chiều", "từ ngày", "(" … */
export function dateCue(tokens: readonly Token[], index: number): DateCue {
  let start = index;
  let day = false;
  let partOfDay: PartOfDay | null = null;
  for (let at = index - 1; at >= 0 && index - at <= 7; at--) {
    const key = tokens[at]?.key ?? "";
    const side = SIDE[key];
    if (side !== undefined) return { start, day: true, partOfDay, side };
    const part = PARTS[key];
    const weekday = WEEKDAYS.has(key) && tokens[at - 1]?.key === "thứ";
    if (part === undefined && !DAY_WORDS.has(key) && !weekday && !SOFT.has(key)) break;
    if (part !== undefined) partOfDay ??= part;
    if (part !== undefined || DAY_WORDS.has(key) || weekday) [start, day] = [at, true];
    else if (key === "vào") day = true;
  }
  return { start, day, partOfDay, side: null };
}
