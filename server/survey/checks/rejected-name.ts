import { overlaps } from "../overlaps.ts";
import type { Check } from "../surveyed.ts";

/** A full name by its form that was taken for nobody. */
export const rejectedName: Check = {
  name: "full name taken for nobody",
  about: "strong or weak by its form, number of syllables, the word before and the two words after",
  find: ({ sentences }, note) => {
    for (const { view, chunks, role, mentions } of sentences) {
      if (role === "byline" || role === "noise") continue;
      for (const chunk of chunks) {
        if (chunk.kind !== "name") continue;
        const [first, last] = [view.tokens[chunk.start], view.tokens[chunk.end - 1]];
        if (first === undefined || last === undefined) continue;
        const span = { start: first.start, end: last.end };
        if (mentions.some((mention) => mention.kind !== "date" && overlaps(mention, span))) continue;
        const key = (at: number) => view.tokens[at]?.key ?? "^";
        const size = chunk.end - chunk.start;
        note(
          `${chunk.strong ? "strong" : "weak"} ${size} | ${key(chunk.start - 1)} _ ${key(chunk.end)} ${key(chunk.end + 1)}`,
          span,
        );
      }
    }
  },
};
