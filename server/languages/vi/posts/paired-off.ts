import type { SentenceReading } from "../reading/sentence-reading.ts";
import { coHolders, type Holder } from "./holder.ts";
import { namesFrom } from "./named-list.ts";
import type { PostRun } from "./post-runs.ts";

/** "lần lượt" shortly before chunk `end`. */
function respectively({ chunks }: SentenceReading, end: number): boolean {
  return chunks.slice(Math.max(0, end - 8), end).some((chunk, index, near) => {
    const next = near[index + 1];
    return chunk.kind === "word" && chunk.word === "lần" && next?.kind === "word" && next.word === "lượt";
  });
}

/**
 * Who has which of several posts, in the posts' order: "ông A và ông B lần lượt giữ chức X và Y", "X và Y là ông A và
 * ông B": the first has the first; null where nobody says so.
 */
export function pairedOff(reading: SentenceReading, run: PostRun, holder: Holder): readonly number[] | null {
  if (holder.at === null || run.posts.length < 2) return null;
  if (holder.at < run.start) {
    if (!respectively(reading, run.start)) return null;
    const list = [holder.at, ...coHolders(reading, holder.at, run.start)].reverse();
    return list.length === run.posts.length ? list : null;
  }
  const list = namesFrom(reading, holder.at);
  return list.length === run.posts.length ? list : null;
}
