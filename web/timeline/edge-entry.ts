import type { GraphEdge } from "#model/api";
import type { TimelineEntry } from "./timeline-entry.ts";

/** A tenure as far as an edge of the picture tells it: the days of publication are with its claims. */
export function edgeEntry({ id, start, end, firstSeen, lastSeen }: GraphEdge): TimelineEntry {
  return {
    id,
    start,
    end,
    seen: [...new Set([firstSeen, lastSeen].filter((date) => date !== null))],
    published: [],
  };
}
