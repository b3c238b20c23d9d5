import type { Dropped } from "../../language-pack.ts";
import { longest } from "../matching/sentence-view.ts";
import { findHolds } from "../posts/find-holds.ts";
import type { FoundPost } from "../reading/found-post.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { chunkSpan } from "./chunk-span.ts";

/** Titles that are no post as they stand: an ordinary word without a body behind it. */
function bareTitles(reading: SentenceReading): Dropped[] {
  const { view, chunks } = reading;
  const inside = new Set(
    chunks
      .filter(({ kind }) => kind === "post" || kind === "body" || kind === "name")
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  return view.tokens.flatMap((token, index): Dropped[] => {
    const title = inside.has(index) ? undefined : longest(view, index, "title");
    if (title === undefined || (title.entry.head.weak && token.shape === "lower")) return [];
    const span = chunkSpan(reading, { start: index, end: title.end });
    return [
      { ...span, rule: "vi.post", reason: `“${title.entry.head.canonical}” is a post only with a body behind it` },
    ];
  });
}

/** Titles of which no post was made. */
export function droppedPosts(sentences: readonly SentenceReading[], posts: readonly FoundPost[]): Dropped[] {
  return sentences.flatMap((reading) => {
    const made = new Set(posts.filter((post) => post.reading === reading).map(({ hold }) => hold.at));
    const holds = new Map(findHolds(reading).map((hold) => [hold.at, hold]));
    const titles = reading.chunks.flatMap((chunk, index): Dropped[] => {
      if (chunk.kind !== "post" || made.has(index)) return [];
      const hold = holds.get(index);
      return [
        {
          ...chunkSpan(reading, chunk),
          rule: hold?.rule ?? "vi.post",
          reason:
            hold === undefined
              ? "a title, and no name beside it nor a verb that gives it to somebody"
              : "the article does not say of which body",
        },
      ];
    });
    return [...titles, ...bareTitles(reading)];
  });
}
