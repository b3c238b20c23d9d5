import type { DateMention } from "#model/mention";

/** Date mentions by the sentence they stand in. */
export function datesBySentence(dates: readonly DateMention[]): ReadonlyMap<number, readonly DateMention[]> {
  const found = new Map<number, DateMention[]>();
  for (const date of dates) {
    const list = found.get(date.sentence);
    if (list === undefined) found.set(date.sentence, [date]);
    else list.push(date);
  }
  return found;
}

/**
 * The date that a sentence gives something at `start`…`end`: the nearest point date before it, else the first after it, else a
 * month.
 */
export function dateNear(dates: readonly DateMention[] | undefined, start: number, end: number): DateMention | null {
  const points = (dates ?? []).filter(({ use }) => use === "point");
  const month = (dates ?? []).find(({ use, date: day }) => use === "period" && /\d-\d\d$|^--\d\d$/.test(day));
  const inside = points.find((date) => date.start >= start && date.end <= end);
  return (
    inside ?? points.findLast((date) => date.end <= start) ?? points.find((date) => date.start >= end) ?? month ?? null
  );
}
