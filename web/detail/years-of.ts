import { earliestDay, latestDay } from "#model/partial-date";

/** The first and the last year that these dates (EDTF or ISO) touch; null where none has a year. */
export function yearsOf(dates: readonly (string | null)[]): { readonly from: string; readonly to: string } | null {
  const years = dates
    .flatMap((date) => (date === null ? [] : [earliestDay(date.slice(0, 21)), latestDay(date.slice(0, 21))]))
    .flatMap((day) => day?.slice(0, 4) ?? [])
    .sort();
  const [from, to] = [years[0], years.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
