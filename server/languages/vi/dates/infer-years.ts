import type { Document } from "#model/document";
import type { DateMention } from "#model/mention";
import { isDay, partialDate } from "#model/partial-date";
import type { DateParts } from "./date-rule.ts";
import { yearHints, type YearHint } from "./year-hints.ts";

export interface RawDate {
  readonly mention: Omit<DateMention, "date">;
  readonly first: DateParts;
  readonly last: DateParts | null;
  /** Whether its sentence speaks of what is still to come. */
  readonly ahead: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const serial = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day) / 86_400_000;

/** The latest year in which the day falls between `back` days before the anchor and `ahead` days after it. */
function yearNear(month: number, day: number, anchor: Day, back: number, ahead: number): number | null {
  for (const year of [anchor.year + 1, anchor.year, anchor.year - 1]) {
    if (!isDay(year, month, day)) continue;
    const distance = serial({ year, month, day }) - serial(anchor);
    if (distance >= -back && distance <= ahead) return year;
  }
  return null;
}

const published = (document: Document): Day | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(document.article.published ?? "");
  return found === null ? null : { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
};

function yearFromHints(hints: readonly YearHint[], month: number): number | null {
  return hints.find(({ from, to }) => month >= from && month <= to)?.year ?? null;
}

/** Dates that say nothing of when the article was written. */
const ELSEWHERE: ReadonlySet<DateMention["use"]> = new Set(["anniversary", "document"]);

/** Sentences within which a full date is of the same story; further away only one of the same days counts. */
const NEAR = 8;

/** An old picture may stand beside the news. */
const isPictured = (document: Document, sentence: number) =>
  document.paragraphs[document.sentences[sentence]?.paragraph ?? -1]?.role === "caption";

/** A day written in full shortly before or after: a year is left out when it is the current one. */
function yearFromWritten(document: Document, dates: readonly RawDate[], lead: RawDate): number | null {
  const { month, day } = lead.first;
  if (month === null) return null;
  const written = dates
    .filter(({ mention, first }) => !ELSEWHERE.has(mention.use) && first.year !== null && first.day !== null)
    .map(({ first, last, mention: { sentence } }) => ({ ...(last ?? first), sentence }))
    .map((parts) => ({ ...parts, year: parts.year ?? 0, month: parts.month ?? 1, day: parts.day ?? 1 }))
    .sort((a, b) => serial(b) - serial(a));
  const latest = written[0];
  if (latest === undefined) return null;
  const pictured = isPictured(document, latest.sentence) && !isPictured(document, lead.mention.sentence);
  const near = !pictured && Math.abs(latest.sentence - lead.mention.sentence) <= NEAR;
  return near ? yearNear(month, day ?? 15, latest, 30, 60) : yearNear(month, day ?? 15, latest, 10, 10);
}

/**
 * Gives dates without a year the year that the article itself implies: its published date, its gathering's name, or
 * dates written in full close by; nothing else. A date whose year stays open keeps none.
 */
export function inferYears(document: Document, dates: readonly RawDate[]): DateMention[] {
  const own = published(document);
  const hints = own === null ? yearHints(document) : [];
  const open = dates.filter(({ first, mention }) => first.year === null && mention.use !== "anniversary");
  const lead = open.find(({ first }) => first.day !== null) ?? open[0];
  let anchor: Day | null = own;
  if (anchor === null && lead?.first.month != null) {
    const { month, day } = lead.first;
    const year = yearFromHints(hints, month) ?? yearFromWritten(document, dates, lead);
    if (year !== null) anchor = { year, month, day: day ?? 15 };
  }
  return dates.map(({ mention, first, last, ahead }) => {
    const { month, day } = first;
    const year =
      first.year ??
      (anchor === null || month === null || mention.use === "anniversary"
        ? null
        : (yearNear(month, day ?? 15, anchor, ahead ? 31 : 320, ahead ? 320 : 45) ?? null));
    const start = partialDate(year, month, day);
    if (last === null) return { ...mention, date: start };
    const lastYear =
      last.year ?? (year === null ? null : year + (last.month !== null && last.month < (month ?? 0) ? 1 : 0));
    return { ...mention, date: `${start}/${partialDate(lastYear, last.month, last.day)}` };
  });
}
