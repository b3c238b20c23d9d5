import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "./sentence-reading.ts";

const isIntro = (chunk: Chunk | undefined) =>
  chunk?.kind === "mark" ||
  chunk?.kind === "number" ||
  chunk?.kind === "address" ||
  // "a) Ông Lê An", "II. Vũ Bình"
  (chunk?.kind === "word" && /^(?:\p{L}|[ivx]{1,5})$/u.test(chunk.word));

/** Index of the name that a line starts with, behind a bullet, a number and words of address; -1 for none. */
export function leadingName(reading: SentenceReading): number {
  let at = 0;
  while (isIntro(reading.chunks[at])) at += 1;
  return reading.chunks[at]?.kind === "name" && reading.people.has(at) ? at : -1;
}
