import type { Chunk } from "../chunks/chunk.ts";
import { isMark } from "../chunks/is-mark.ts";
import { isPerson } from "../chunks/is-person.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { isRelative } from "./others-clause.ts";
import { openingOf } from "./post-runs.ts";

const isWord = (chunk: Chunk | undefined, word: string) => chunk?.kind === "word" && chunk.word === word;

/** Index of the person whom the chunk at `index` replaces, in "thay ông B": not who gets the post. */
function isReplaced(chunks: readonly Chunk[], index: number, until: number): boolean {
  let at = index - 1;
  while (chunks[at]?.kind === "address" || chunks[at]?.kind === "post") at -= 1;
  const before = chunks[at];
  if (before?.kind !== "verb" || before.verb !== "replace") return false;
  // "thay ông B (hiện là Y": B is
  const open = chunks.findLastIndex((chunk, place) => place < until && isMark(chunk, /^[()]$/u));
  if (open > index && isMark(chunks[open], /^\($/u)) return false;
  // "thay ông B ra Hà Nội làm Y": B gets Y
  for (let next = index + 1; next < until; next += 1) {
    const chunk = chunks[next];
    // "thay ông B - người đã bị cách chức Y": B was
    if (isWord(chunk, "người")) return false;
    if (isMark(chunk, /^[,;]$/u)) return !isWord(chunks[next + 1], "người");
    if (chunk?.kind === "word" && /^(?:ra|về|sang|lên|chuyển|vào|nhận|đi)$/u.test(chunk.word)) return false;
    if (chunk?.kind === "verb" && (chunk.verb === "transfer" || chunk.verb === "appoint")) return false;
  }
  return true;
}

/** "giao việc lại cho Thứ trưởng B để nhận nhiệm vụ X": he who hands over gets X. */
function isHandedTo(chunks: readonly Chunk[], index: number): boolean {
  if (!isWord(chunks[index + 1], "để")) return false;
  let at = index - 1;
  while (chunks[at]?.kind === "address" || chunks[at]?.kind === "post") at -= 1;
  return isWord(chunks[at], "cho");
}

/** No clause has more pieces. */
const CLAUSE = 120;

/**
 * Chunks of the people before a list of posts who may be their verb's subject, the nearest first: not who is replaced,
 * whose relative is meant, or who is named in a remark in brackets.
 */
export function subjectsBefore({ chunks, people }: SentenceReading, start: number): number[] {
  const before: number[] = [];
  for (let at = start - 1; at >= Math.max(0, start - CLAUSE); at -= 1) {
    const chunk = chunks[at];
    if (isMark(chunk, /^;$/u) && before.length > 0) break;
    // "Bí thư Lê An (gọi ông Bình bằng chú) là"
    if (isMark(chunk, /^\)$/u)) {
      const open = openingOf(chunks, at);
      if (open >= 0) at = open;
      continue;
    }
    if (!isPerson(chunk)) continue;
    if (!people.has(at)) {
      // "ông Trường Chinh đang làm X": somebody whose name is not read
      const called = chunks[at - 1];
      const honoured = called?.kind === "address" && called.sort === "honorific";
      if (chunk.kind !== "pronoun" && before.length === 0 && honoured) return [];
      continue;
    }
    if (isReplaced(chunks, at, start) || isRelative(chunks, at) || isHandedTo(chunks, at)) continue;
    before.push(at);
  }
  return before;
}

const isCapital = ({ chunks, view }: SentenceReading, at: number) => {
  const chunk = chunks[at];
  return chunk?.kind === "word" && view.tokens[chunk.start]?.shape === "capital";
};

/** "hai năm sau khi nhà sáng lập Abel Ramos trở thành X": capitals that no rule reads stand right before the verb. */
export function isUnread(reading: SentenceReading, verb: number, holder: number): boolean {
  if (verb - 2 <= holder || !isCapital(reading, verb - 1) || !isCapital(reading, verb - 2)) return false;
  return !reading.chunks.slice(holder + 1, verb).some((chunk) => isWord(chunk, "được") || isWord(chunk, "bị"));
}
