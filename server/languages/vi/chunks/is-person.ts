import type { Chunk, GivenChunk, NameChunk, PronounChunk } from "./chunk.ts";

/** Whether a piece stands for a person: a full name, a part of one, "ông". */
export const isPerson = (chunk: Chunk | undefined): chunk is NameChunk | GivenChunk | PronounChunk =>
  chunk?.kind === "name" || chunk?.kind === "given" || chunk?.kind === "pronoun";
