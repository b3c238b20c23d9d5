import type { Span } from "#model/document";
import type { Dropped } from "../../language-pack.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { chunkSpan } from "./chunk-span.ts";

/**
 * Bodies that the article leaves open: "phòng", "Ban Tổ chức" with nothing that says whose.
 *
 * @param named where a body was completed
 */
export function droppedBodies(sentences: readonly SentenceReading[], named: readonly Span[]): Dropped[] {
  const known = new Set(named.map(({ start, end }) => `${start}-${end}`));
  return sentences.flatMap((reading) =>
    reading.chunks.flatMap((chunk): Dropped[] => {
      const phrase = chunk.kind === "body" ? chunk.body : chunk.kind === "post" ? chunk.post.body : null;
      if (phrase === null) return [];
      const span = chunkSpan(reading, phrase);
      if (known.has(`${span.start}-${span.end}`)) return [];
      return [
        {
          ...span,
          rule: "vi.body",
          reason: "a body without its place or its superior, which the article does not make plain",
        },
      ];
    }),
  );
}
