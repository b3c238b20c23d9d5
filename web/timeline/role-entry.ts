import type { Role } from "#model/api";
import type { TimelineEntry } from "./timeline-entry.ts";

/** A tenure with everything that its sources date. */
export function roleEntry(role: Role): TimelineEntry {
  const seen = [role.firstSeen, role.lastSeen, ...role.evidence.filter(isSighting).map(({ date }) => date)];
  const published = [role.publishedFirst, role.publishedLast, ...role.evidence.map(({ source }) => source.published)];
  return {
    id: role.edge,
    start: role.start,
    end: role.end,
    seen: [...new Set(seen.filter((date) => date !== null))],
    published: [...new Set(published.flatMap((date) => date?.slice(0, 10) ?? []))],
  };
}

/** A sentence about a former post does not show anybody in it on the day it speaks of. */
function isSighting({ status }: Role["evidence"][number]): boolean {
  return status === "current" || status === "new";
}
