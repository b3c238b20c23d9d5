/** First and last place in a row of months, both included. */
export interface MonthWindow {
  readonly first: number;
  readonly last: number;
}

/** The months that a window of days touches; a window outside the months is drawn at their nearest end. */
export function toMonthWindow(months: readonly string[], from: string | null, to: string | null): MonthWindow {
  const end = months.length - 1;
  const after = months.findIndex((month) => from === null || month >= from.slice(0, 7));
  const before = months.findLastIndex((month) => to === null || month <= to.slice(0, 7));
  const first = after < 0 ? end : after;
  return { first, last: Math.max(first, before < 0 ? 0 : before) };
}
