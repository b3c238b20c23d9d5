import type { TFunction } from "i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import type { Language } from "../i18n/language.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** The dates of a tenure in words, one phrase per clock: "giữ chức từ 8/2024; thấy trong nguồn ngày 5/4/2025". */
export function whenText({ start, end, seen }: TimelineEntry, t: TFunction, language: Language): string {
  const phrases: string[] = [];
  if (start !== null || end !== null) {
    const whole = [start, end].find((date) => date?.includes("/") === true && !/^\/|\/$/.test(date));
    const range = whole ?? `${start?.replace(/\/$/, "") ?? ""}/${end?.replace(/^\//, "") ?? ""}`;
    phrases.push(t("timeline.heldFromTo", { range: formatEdtf(range, language) }));
  }
  const days = [...seen].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined) {
    phrases.push(
      first === last
        ? t("timeline.seenOnce", { date: formatEdtf(first, language) })
        : t("timeline.seen", { from: formatEdtf(first, language), to: formatEdtf(last, language) }),
    );
  }
  return phrases.length === 0 ? t("timeline.undated") : phrases.join("; ");
}
