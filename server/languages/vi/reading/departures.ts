import type { SentenceReading } from "./sentence-reading.ts";

const GONE = /^(?:nghỉ hưu|về hưu|nghỉ chế độ|từ trần|qua đời|tử vong|chết|tạ thế)$/iu;
const NOT_YET = /^(?:tuổi|đủ|sắp|chờ|chuẩn bị|trước|khi)$/u;

/** A verb, or the two words that say somebody died. */
function wordsAt(chunks: SentenceReading["chunks"], index: number): string {
  const chunk = chunks[index];
  if (chunk?.kind === "verb") return chunk.word;
  const next = chunks[index + 1];
  if (chunk?.kind !== "word") return "";
  return next?.kind === "word" ? `${chunk.word} ${next.word}` : chunk.word;
}

/**
 * People who, by this article, retired or died: the posts it still gives them are over. Not "đến khi đủ tuổi nghỉ hưu",
 * "trước khi nghỉ hưu".
 */
export function departures(sentences: readonly SentenceReading[]): Set<string> {
  const gone = new Set<string>();
  for (const { chunks, people, paragraph } of sentences) {
    if (paragraph.role === "noise") continue;
    chunks.forEach((chunk, index) => {
      if ((chunk.kind !== "verb" && chunk.kind !== "word") || !GONE.test(wordsAt(chunks, index))) return;
      const before = chunks[index - 1];
      if (
        (before?.kind === "word" && NOT_YET.test(before.word)) ||
        (before?.kind === "verb" && /^(?:trước khi|sẽ)$/iu.test(before.word))
      )
        return;
      const person = subjectBefore(index) ?? objectBehind(index);
      if (person !== undefined) gone.add(person);
    });
    function subjectBefore(index: number): string | undefined {
      for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
        const chunk = chunks[at];
        if (chunk?.kind === "mark" && /^[;:]$/u.test(chunk.mark)) return undefined;
        if (chunk?.kind === "verb" && (chunk.verb === "replace" || chunk.verb === "hold" || chunk.verb === "former"))
          return undefined;
        const person = people.get(at);
        if (person !== undefined) return person;
      }
      return undefined;
    }
    /** "trao quyết định nghỉ hưu đối với ông A" */
    function objectBehind(index: number): string | undefined {
      const link = chunks[index + 1];
      if (link?.kind !== "word" || !/^(?:đối|cho)$/u.test(link.word)) return undefined;
      for (let at = index + 1; at < index + 5; at += 1) if (people.has(at)) return people.get(at);
      return undefined;
    }
  }
  return gone;
}
