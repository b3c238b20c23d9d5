import type { Document } from "#model/document";
import type { DateMention } from "#model/mention";

const PARTS: Readonly<Record<string, NonNullable<DateMention["partOfDay"]>>> = {
  sáng: "morning",
  trưa: "noon",
  chiều: "afternoon",
  tối: "evening",
};

/**
 * "cùng ngày", "sáng cùng ngày" → the day told of before; "sáng nay", "hôm nay" → the article's published day, where
 * the source gives one, and nothing otherwise.
 */
export function relativeDays(document: Document, dates: readonly DateMention[]): DateMention[] {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(document.article.published ?? "")?.[0] ?? null;
  const found: DateMention[] = [];
  let next = 0;
  let before: DateMention | null = null;
  for (const sentence of document.sentences) {
    const { tokens } = sentence;
    for (let index = 1; index < tokens.length; index++) {
      const [one, two] = [tokens[index - 1], tokens[index]];
      if (one === undefined || two === undefined) continue;
      for (let date = dates[next]; date !== undefined && date.start < one.start; date = dates[++next])
        if (date.use === "point") before = date;
      const same = one.key === "cùng" && two.key === "ngày";
      const today = two.key === "nay" && (one.key in PARTS || one.key === "hôm");
      const date = same ? (before?.date ?? null) : today ? published : null;
      if (date === null || dates[next]?.start === one.start || date.includes("/")) continue;
      const part = tokens[index - 2]?.key ?? "";
      found.push({
        kind: "date",
        rule: same ? "vi.date.same-day" : "vi.date.today",
        sentence: sentence.index,
        start: one.start,
        end: two.end,
        text: document.article.text.slice(one.start, two.end),
        date,
        partOfDay: PARTS[one.key] ?? PARTS[part] ?? null,
        use: "point",
      });
    }
  }
  return found;
}
