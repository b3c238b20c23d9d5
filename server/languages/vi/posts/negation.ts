import type { Chunk } from "../chunks/chunk.ts";

const REACH = 6;

/** "không phải là Ủy viên X", "chưa từng giữ chức Y", "không trúng cử Z": nobody's post. */
export function isNegated(chunks: readonly Chunk[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && /^[,;:.]$/u.test(chunk.mark)) return false;
    if (chunk?.kind === "name" || chunk?.kind === "given" || chunk?.kind === "pronoun") return false;
    if (chunk?.kind !== "word" || !/^(?:không|chưa|chẳng)$/u.test(chunk.word)) continue;
    const next = chunks[at + 1];
    return !(next?.kind === "word" && /^(?:chỉ|những)$/u.test(next.word));
  }
  return false;
}
