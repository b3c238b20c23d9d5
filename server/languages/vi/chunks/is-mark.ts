import type { Chunk } from "./chunk.ts";

/** Whether a piece is a punctuation mark of these. */
export const isMark = (chunk: Chunk | undefined, marks: RegExp): boolean =>
  chunk?.kind === "mark" && marks.test(chunk.mark);
