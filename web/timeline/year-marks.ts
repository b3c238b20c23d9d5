import type { TimelineBin } from "#model/api";

const APART = 36;

/**
 * The years to write under the bars: where a year begins, as many as have room beside each other.
 *
 * @param left where the bar at a place begins, in pixels
 * @param width of the whole; a year at the far end moves in to be read
 */
export function yearMarks(
  bins: readonly TimelineBin[],
  left: (place: number) => number,
  width: number,
): { readonly year: string; readonly x: number }[] {
  const marks: { year: string; x: number }[] = [];
  bins.forEach(({ month }, place) => {
    const x = Math.min(left(place), width - APART);
    const begins = month.endsWith("-01") || (place === 0 && bins.length < 13);
    if (begins && x - (marks.at(-1)?.x ?? -APART) >= APART) marks.push({ year: month.slice(0, 4), x });
  });
  return marks;
}
