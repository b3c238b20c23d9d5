import type { Pair } from "./pair-key.ts";

/** "org_1~per_1" → its two ids; null for the id of a node or an edge. */
export function readPair(key: string): Pair | null {
  const [first, second, ...rest] = key.split("~");
  return first && second && rest.length === 0 ? [first, second] : null;
}
