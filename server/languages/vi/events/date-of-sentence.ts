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

/** "Đại hội Đảng bộ tỉnh lần thứ XIII (năm 2015)", "Đại hội XI vào năm 2011": the year right behind a name that ends at `end` */
export function yearBehind(dates: readonly DateMention[] | undefined, end: number): DateMention | null {
  return (
    (dates ?? []).find(
      ({ use, date, start }) => use === "period" && /^\d{4}$/.test(date) && start >= end && start <= end + 6,
    ) ?? null
  );
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
