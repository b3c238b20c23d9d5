import { SearchHit } from "#model/api";
import { storedList } from "../state/stored-list.ts";

const stored = storedList("quan-he.recent", 6);

/** What was opened from the search lately, newest first. */
export const recentHits = {
  read: (): SearchHit[] =>
    stored.read().flatMap((text) => {
      try {
        return SearchHit.safeParse(JSON.parse(text)).data ?? [];
      } catch {
        return [];
      }
    }),
  add: (hit: SearchHit): void => stored.add(JSON.stringify({ ...hit, matched: null })),
  clear: stored.clear,
};
