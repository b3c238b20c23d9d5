import { earliestDay, latestDay } from "#model/partial-date";
import { scaleUtc } from "d3-scale";
import { utcYear } from "d3-time";
import type { TimelineEntry } from "./timeline-entry.ts";

/** All in pixels from the left. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** The source does not say when it began or ended: the bar fades out there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}
export interface TimelineRow {
  readonly id: string;
  readonly held: Bar | null;
  /** A sighting may be as vague as a year: then it is a stretch. */
  readonly seen: readonly { readonly from: number; readonly to: number }[];
  readonly published: readonly number[];
}
export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const FADE = 26;
const PAD = 12;
const day = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

/** Places every date that is known on one common scale; null where not a single date is known. */
export function timelineGeometry(entries: readonly TimelineEntry[], width: number): Timeline | null {
  const known = entries.flatMap(({ start, end, seen, published }) => [
    ...[start, end, ...seen].flatMap((date) => (date === null ? [] : [earliestDay(date), latestDay(date)])),
    ...published.map((date) => date.slice(0, 10)),
  ]);
  const days = known.flatMap((iso) => iso ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const scale = scaleUtc()
    .domain([utcYear.floor(day(first)), utcYear.ceil(new Date(day(last).getTime() + 1))])
    .range([PAD, Math.max(PAD + 1, width - PAD)]);
  const at = (iso: string) => scale(day(iso));
  return {
    rows: entries.map((entry) => ({
      id: entry.id,
      held: heldBar(entry, at, width),
      seen: stretches(entry.seen, at),
      published: [...new Set(entry.published.map((date) => at(date)))].sort((a, b) => a - b),
    })),
    ticks: yearTicks(scale.domain(), width).map((year) => ({
      at: scale(new Date(Date.UTC(year, 0, 1))),
      label: String(year),
    })),
  };
}

/**
 * From the stated start to the stated end. Where one side is not stated the bar reaches to what sources show in between
 * and fades out there; without either side there is no bar at all.
 */
function heldBar({ start, end, seen }: TimelineEntry, at: (iso: string) => number, width: number): Bar | null {
  const from = start === null ? null : earliestDay(start);
  const to = end === null ? null : latestDay(end);
  if (from === null && to === null) return null;
  const places = seen.flatMap((date) => [earliestDay(date) ?? [], latestDay(date) ?? []].flat()).map(at);
  const left = from === null ? Math.min(at(to ?? ""), ...places) - FADE : at(from);
  const right = to === null ? Math.max(at(from ?? ""), ...places) + FADE : at(to);
  return {
    from: Math.max(0, left),
    to: Math.min(width, Math.max(right, left + 2)),
    openStart: from === null,
    openEnd: to === null,
  };
}

function stretches(dates: readonly string[], at: (iso: string) => number): { from: number; to: number }[] {
  const found = new Map<string, { from: number; to: number }>();
  for (const date of dates) {
    const [first, last] = [earliestDay(date), latestDay(date)];
    if (first !== null && last !== null) found.set(`${first}/${last}`, { from: at(first), to: at(last) });
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Years to write on the axis, as many as fit at 44 pixels each. */
function yearTicks([start, end]: Date[], width: number): number[] {
  const [first, last] = [start?.getUTCFullYear() ?? 0, end?.getUTCFullYear() ?? 0];
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => ((last - first) / years) * 44 <= width) ?? 200;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years;
}
