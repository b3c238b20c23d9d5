import type { MonthWindow } from "./month-window.ts";

/** First day of the first month and last day of the last one; a side that reaches as far as there is stays open. */
export function windowDays(
  months: readonly string[],
  { first, last }: MonthWindow,
): { readonly from: string | null; readonly to: string | null } {
  const [start, end] = [months[first], months[last]];
  if (start === undefined || end === undefined) return { from: null, to: null };
  const [year = 0, month = 1] = end.split("-").map(Number);
  return {
    from: first === 0 ? null : `${start}-01`,
    to: last === months.length - 1 ? null : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
  };
}
