import type { Span } from "#model/document";
import type { SentenceReading } from "../reading/sentence-reading.ts";

/** Where tokens `start` to `end` (exclusive) of a sentence stand in the text. */
export function chunkSpan({ view }: SentenceReading, { start, end }: Span): Span {
  const { tokens, sentence } = view;
  return { start: tokens[start]?.start ?? sentence.start, end: tokens[end - 1]?.end ?? sentence.end };
}
