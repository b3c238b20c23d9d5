import type { EntityType } from "./page-address.ts";

const PREFIXES: readonly (readonly [string, EntityType])[] = [
  ["per_", "person"],
  ["org_", "organization"],
  ["evt_", "event"],
  ["art_", "article"],
];

/** What an id stands for, by its prefix; null for an edge, a claim or anything else. */
export function entityType(id: string): EntityType | null {
  return PREFIXES.find(([prefix]) => id.startsWith(prefix))?.[1] ?? null;
}
