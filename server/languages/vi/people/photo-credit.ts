import type { Chunk } from "../chunks/chunk.ts";

/** Index of the chunk from which a sentence is a photo credit ("Ảnh: Quang Hiếu", "(ảnh: VGP / Quang Hiếu)"). */
export function photoCreditStart(chunks: readonly Chunk[]): number {
  for (let index = 0; index + 1 < chunks.length; index += 1) {
    const chunk = chunks[index];
    const next = chunks[index + 1];
    if (
      chunk?.kind === "word" &&
      /^(?:ảnh|photo|nguồn|clip|video)$/u.test(chunk.word) &&
      next?.kind === "mark" &&
      /^[:.]$/u.test(next.mark)
    )
      return index;
  }
  return chunks.length;
}
