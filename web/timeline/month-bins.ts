import type { TimelineBin } from "#model/api";

/** Every month from the first to the last that has evidence, empty ones included. */
export function monthBins(bins: readonly TimelineBin[]): TimelineBin[] {
  const known = new Map(bins.filter(({ month }) => /^\d{4}-\d{2}$/.test(month)).map((bin) => [bin.month, bin]));
  const months = [...known.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: TimelineBin[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    all.push(known.get(month) ?? { month, claims: 0, events: 0 });
  }
  return all;
}

function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
