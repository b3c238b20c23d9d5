import type { Chunk } from "../chunks/chunk.ts";

/**
 * Whether a word of a past time stands right behind: "Giám đốc Sở Y thời điểm đó", "… lúc bấy giờ"; not "…, khi đó là Z",
 * which begins another post.
 */
export function isAtThatTime(chunks: readonly Chunk[], end: number): boolean {
  const chunk = chunks[end];
  const next = chunks[end + 1];
  if (chunk?.kind !== "verb" || chunk.verb !== "former") return false;
  if (/^(?:lúc đó|khi ấy|khi đó|lúc bấy giờ|bấy giờ|thời điểm ấy)(?: là)?$/iu.test(chunk.word)) return true;
  return (
    /^(?:thời điểm|thời kỳ)$/iu.test(chunk.word) && next?.kind === "word" && /^(?:đó|ấy|này|trên|xảy)$/u.test(next.word)
  );
}
