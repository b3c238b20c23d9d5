import { isRelative } from "../posts/others-clause.ts";
import { remembered } from "../segmentation/remembered.ts";
import type { SentenceReading } from "./sentence-reading.ts";

const GONE =
  "nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|nghỉ hưu trước tuổi|từ trần|qua đời|tử vong|chết|tạ thế|đột tử|tử nạn|hy sinh|hi sinh".split(
    "|",
  );
const isGonePhrase = remembered((words) => GONE.includes(words.toLowerCase()));
/** Hardly any word begins such a phrase, and every word of an article is asked. */
const mayBegin = remembered((word) => GONE.some((phrase) => `${phrase} `.startsWith(`${word} `)));
const NOT_YET = /^(?:tuổi|đủ|sắp|chờ|chuẩn bị|trước|khi|xin|muốn|không|chưa|sẽ|nếu|được xin)$/u;
/** What may stand between a person and the verb; another word begins another clause: "ông A cho biết 3 người chết". */
const BETWEEN =
  /^(?:đã|vừa|mới|được|cũng|đột ngột|đột|ngột|bất ngờ|bất|ngờ|chính thức|chính|thức|về|cho|phát|hiện|phát hiện|tuổi|ngày|tháng|năm|sáng|trưa|chiều|tối|từ|vào|lúc|hồi|nay|qua|rồi|đến|theo|chế|độ|và|bị|quyết|định|nhận|người|tới|đầu|cuối|vì|do|bệnh|thôi|việc|để|nghỉ|giải quyết|công bố|trao|hưởng|trước đó|thì|cùng|cô|gái)$/u;

/** A verb, a word, or two words that say somebody died or retired. */
function isGone(chunks: SentenceReading["chunks"], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind === "verb") return isGonePhrase(chunk.word);
  const next = chunks[index + 1];
  if (chunk?.kind !== "word") return false;
  // "mất ngày 5/5", not "mất việc"
  if (chunk.word === "mất")
    return (
      next?.kind === "word" && /^(?:ngày|lúc|hồi|sáng|trưa|chiều|tối|đêm|rạng|khi|vì|do|đột|tại|năm)$/u.test(next.word)
    );
  if (!mayBegin(chunk.word)) return false;
  return isGonePhrase(chunk.word) || (next?.kind === "word" && isGonePhrase(`${chunk.word} ${next.word}`));
}

/** "(được điều động vào tỉnh từ năm 2014)" between a name and the verb tells another story. */
function openingOf(chunks: SentenceReading["chunks"], close: number): number {
  for (let at = close - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && chunk.mark === "(") return at;
  }
  return close;
}

/** "sẽ được nghỉ hưu", "hủy bỏ quyết định nghỉ hưu": it has not happened. */
const isUndone = (chunks: SentenceReading["chunks"], index: number) =>
  chunks
    .slice(Math.max(0, index - 4), index)
    .some(
      (chunk) =>
        (chunk.kind === "verb" && chunk.verb === "promise") ||
        (chunk.kind === "word" && /^(?:hủy|huỷ|hồi|hoãn|lùi)$/u.test(chunk.word)),
    );

/**
 * People who, by this article, retired or died: the posts it still gives them are over. Not "đến khi đủ tuổi nghỉ hưu",
 * "trước khi nghỉ hưu".
 */
export function departures(sentences: readonly SentenceReading[]): Set<string> {
  const gone = new Set<string>();
  for (const { chunks, people, paragraph } of sentences) {
    if (paragraph.role === "noise") continue;
    chunks.forEach((chunk, index) => {
      if ((chunk.kind !== "verb" && chunk.kind !== "word") || !isGone(chunks, index)) return;
      const before = chunks[index - 1];
      if (
        (before?.kind === "word" && NOT_YET.test(before.word)) ||
        (before?.kind === "verb" && /^(?:trước khi|sẽ)$/iu.test(before.word)) ||
        isUndone(chunks, index)
      )
        return;
      const person = subjectBefore(index) ?? objectBehind(index);
      if (person !== undefined) gone.add(person);
    });
    function subjectBefore(index: number): string | undefined {
      for (let at = index - 1; at >= Math.max(0, index - 12); at -= 1) {
        const chunk = chunks[at];
        if (chunk?.kind === "mark" && /^[;:]$/u.test(chunk.mark)) return undefined;
        if (chunk?.kind === "mark" && chunk.mark === ")") {
          at = openingOf(chunks, at);
          continue;
        }
        if (chunk?.kind === "verb" && /^(?:replace|hold|former)$/u.test(chunk.verb) && !/kiêm/iu.test(chunk.word))
          return undefined;
        const person = people.get(at);
        if (person !== undefined) return isRelative(chunks, at) ? undefined : person;
        if (chunk?.kind === "word" && !BETWEEN.test(chunk.word)) return undefined;
        if (chunk?.kind === "name" || chunk?.kind === "given") return undefined;
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
