import type { Span } from "./person-profile.ts";

const DAY = 86_400_000;

/** Days from the end of one span to the start of the other, 0 where they meet; null where one says nothing. */
export function daysBetween(a: Span, b: Span): number | null {
  if (a === null || b === null) return null;
  const [early, late] = a[1] <= b[1] ? [a, b] : [b, a];
  return Math.max(0, Math.round((Date.parse(late[0]) - Date.parse(early[1])) / DAY));
}
