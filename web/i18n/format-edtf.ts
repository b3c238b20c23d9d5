import type { Language } from "./language.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface Words {
  readonly unknown: string;
  readonly noYear: (date: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
}

const WORDS: Record<Language, Words> = {
  vi: {
    unknown: "không rõ ngày",
    noYear: (date) => `${date} (không rõ năm)`,
    from: (date) => `từ ${date}`,
    until: (date) => `đến ${date}`,
    about: (date) => `khoảng ${date}`,
    uncertain: (date) => `${date} (chưa chắc)`,
  },
  en: {
    unknown: "date unknown",
    noYear: (date) => `${date} (year unknown)`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
  },
};

/**
 * A date for reading, exactly as precise as the source: "2024-08/" → "từ 8/2024", "2021-04-05" → "5/4/2021" or
 * "5 Apr 2021", "--04-05" → "5/4 (không rõ năm)". What cannot be read is shown as it is.
 */
export function formatEdtf(text: string | null, language: Language): string {
  const words = WORDS[language];
  if (text === null || text === "") return words.unknown;
  const [first = "", second, ...rest] = text.split("/");
  if (rest.length > 0) return text;
  if (second === undefined) return single(first, language);
  const open = (end: string) => end === "" || end === "..";
  if (open(first)) return open(second) ? words.unknown : words.until(single(second, language));
  if (open(second)) return words.from(single(first, language));
  return `${single(first, language)} – ${single(second, language)}`;
}

function single(text: string, language: Language): string {
  const words = WORDS[language];
  const [, year, month, day, doubt] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.+Z-]*)?([?~%])?$/.exec(text) ?? [];
  if (year === undefined) return text;
  const date = plain(year === "-" ? null : year, month, day, language);
  const known = year === "-" ? words.noYear(date) : date;
  if (doubt === "~") return words.about(known);
  return doubt === undefined ? known : words.uncertain(known);
}

function plain(year: string | null, month: string | undefined, day: string | undefined, language: Language): string {
  if (month === undefined) return year ?? "";
  const parts =
    language === "vi"
      ? [day && Number(day), Number(month), year].filter((part) => part !== undefined && part !== null)
      : [day && Number(day), MONTHS[Number(month) - 1], year].filter((part) => part !== undefined && part !== null);
  if (language === "en") return parts.join(" ");
  return day === undefined && year === null ? `tháng ${Number(month)}` : parts.join("/");
}
