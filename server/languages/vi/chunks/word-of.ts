import type { Chunk } from "./chunk.ts";

/** The word or verb that a piece is, in small letters; "" for every other piece. */
export const wordOf = (chunk: Chunk | undefined): string =>
  chunk?.kind === "word" || chunk?.kind === "verb" ? chunk.word.toLowerCase() : "";
