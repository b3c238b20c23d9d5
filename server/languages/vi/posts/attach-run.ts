import type { Chunk } from "../chunks/chunk.ts";
import { kinAt } from "./others-clause.ts";
import { ownPosts } from "./own-posts.ts";
import { isPlural } from "./plural-title.ts";
import { isSeparator, openingOf, type PostRun, skipBrackets } from "./post-runs.ts";

/** Whose posts a run are: the person before it, the person behind it, both (split), or neither (a verb governs them). */
export interface Attachment {
  readonly run: PostRun;
  readonly left: { readonly holder: number; readonly posts: readonly number[] } | null;
  readonly right: { readonly holder: number; readonly posts: readonly number[] } | null;
}

/** Refs of the sentence's chunks that stand for somebody. */
type People = ReadonlyMap<number, string>;

const isPerson = (chunk: Chunk | undefined) => chunk?.kind === "name" || chunk?.kind === "given";
const REMARK =
  /^(?:tuổi|sinh|sn|năm|quê|ở|trú|ngụ|tại|bên|bìa|trái|phải|giữa|áo|đứng|ngồi|hàng|thứ|ảnh|gồm|dân|tộc|kinh|trình|độ|nam|nữ|thường|trắng|đen|xanh|đỏ|hai|từ|sang|qua|đầu|tiên|cũng|quán|nguyên|quán)$/u;

const wordAt = (chunks: readonly Chunk[], at: number) => {
  const chunk = chunks[at];
  return chunk?.kind === "word" ? chunk.word : "";
};

/** Index of the person right before `index`, over a remark ("(54 tuổi)", ", 54 tuổi, quê Hà Nam,"); -1 for none. */
function personBefore(chunks: readonly Chunk[], people: People, index: number): number {
  let at = index - 1;
  let separated = false;
  // "Ông A sinh năm 1950, quê Hà Nam; nguyên là X"
  const first = chunks[index];
  const isBehindLife = first?.kind === "post" && first.post.marker === "former" && isHard(chunks[at]);
  if (isBehindLife) at -= 1;
  for (; at >= 0 && index - at < 22; at -= 1) {
    const chunk = chunks[at];
    if (chunk === undefined) return -1;
    if (isPerson(chunk)) {
      const told = !isBehindLife || /^(?:sinh|quê|sn)$/u.test(wordAt(chunks, at + 1));
      return separated && told && people.has(at) ? at : -1;
    }
    if (chunk.kind === "mark" && chunk.mark === ")") {
      const open = openingOf(chunks, at);
      if (open < 0 || skipBrackets(chunks, open) !== at + 1) return -1;
      at = open;
      separated = true;
      continue;
    }
    // "bà A - con gái Chủ tịch UBND tỉnh X"
    if (kinAt(chunk)) return -1;
    if (isSeparator(chunk) && !(chunk.kind === "mark" && chunk.mark === ";") && chunk.kind === "mark") separated = true;
    else if (chunk.kind === "mark" && chunk.mark === "(") separated = true;
    else if (chunk.kind === "mark" && chunk.mark === ":" && wordAt(chunks, at - 1) === "gồm") separated = true;
    else if (
      chunk.kind !== "number" &&
      chunk.kind !== "place" &&
      chunk.kind !== "address" &&
      !(chunk.kind === "word" && (REMARK.test(chunk.word) || (isBehindLife && /^(?:ngày|tháng)$/u.test(chunk.word))))
    )
      return -1;
  }
  return -1;
}

/** Index of the person right behind `index`, over honorifics, ranks and degrees; -1 for none. */
function personBehind(chunks: readonly Chunk[], people: People, index: number): number {
  // "Người phát ngôn Bộ Ngoại giao Việt Nam Lê An"
  const first = chunks[index];
  let at = first?.kind === "place" && first.place.name === "Việt Nam" ? index + 1 : index;
  while (at < chunks.length) {
    const chunk = chunks[at];
    if (isPerson(chunk)) return people.has(at) ? at : -1;
    if (at === index && skipBrackets(chunks, at) > at) {
      at = skipBrackets(chunks, at);
      continue;
    }
    const comma =
      chunk?.kind === "mark" &&
      chunk.mark === "," &&
      chunks[at + 1]?.kind === "address" &&
      chunks[at - 1]?.kind === "address";
    if (chunk?.kind !== "address" && !comma) return -1;
    at += 1;
  }
  return -1;
}

const isHard = (chunk: Chunk | undefined) => chunk?.kind === "mark" && chunk.mark === ";";
const isAnd = (chunk: Chunk | undefined) => chunk?.kind === "word" && /^(?:và|cùng)$/u.test(chunk.word);

/** Where a run between two people divides: before the last post, or before an earlier one behind ";" or "và". */
function divide(chunks: readonly Chunk[], run: PostRun, titledBefore: boolean): number {
  const last = run.posts.length - 1;
  for (let position = last; position > 0; position -= 1) {
    const from = run.posts[position - 1] ?? 0;
    const to = run.posts[position] ?? 0;
    for (let at = from + 1; at < to; at += 1) if (isHard(chunks[at])) return position;
  }
  if (titledBefore) return 0;
  for (let at = (run.posts[last - 1] ?? run.start) + 1; at < (run.posts[last] ?? 0); at += 1)
    if (isAnd(chunks[at])) return last;
  return last;
}

/** The index behind a run: "Phó Giám đốc Sở này". */
function endOf(chunks: readonly Chunk[], { end }: PostRun): number {
  const next = chunks[end];
  return next?.kind === "word" && /^(?:này|đó|ấy)$/u.test(next.word) ? end + 1 : end;
}

/** "đồng chí A, Bí thư X", "Bí thư X A", "A, Bí thư X và Chủ tịch Y B". */
export function attachRun(
  chunks: readonly Chunk[],
  people: People,
  run: PostRun,
  titled: ReadonlySet<number>,
): Attachment {
  if (run.listed) return { run, left: null, right: null };
  const left = personBefore(chunks, people, run.start);
  const marked = leftOfMarked(chunks, people, run);
  const right = personBehind(chunks, people, endOf(chunks, run));
  // "theo các đại biểu Quốc hội, Tổng Bí thư A": the first title is of others
  const plural = isPlural(chunks, run.start) && chunks[run.start - 1]?.kind !== "address";
  const before = left >= 0 ? left : marked;
  if (right >= 0 && before >= 0) {
    const at = divide(chunks, run, titled.has(before));
    return {
      run,
      left: at === 0 ? null : { holder: before, posts: run.posts.slice(0, at) },
      right: { holder: right, posts: run.posts.slice(at) },
    };
  }
  if (right >= 0) {
    const at = plural && run.posts.length > 1 ? 1 : Math.max(divide(chunks, run, true), ownPosts(chunks, run, right));
    // posts before ";" with nobody on their left are somebody else's
    return { run, left: null, right: { holder: right, posts: run.posts.slice(at) } };
  }
  // "Bí thư X là ông A, Phó Bí thư là bà B"
  const next = chunks[run.end];
  const named = next?.kind === "verb" && next.word === "là" && personBehind(chunks, people, run.end + 1) >= 0;
  if (before >= 0 && (named || (titled.has(before) && speaksHimself(chunks, run))))
    return { run, left: null, right: null };
  if (before >= 0) return { run, left: { holder: before, posts: run.posts }, right: null };
  const apposed = apposedPerson(chunks, people, run);
  return { run, left: null, right: apposed < 0 ? null : { holder: apposed, posts: run.posts } };
}

/** "Trả lời câu hỏi của đại biểu A, Thủ tướng cho biết": the head of government is no apposition of a deputy. */
function speaksHimself(chunks: readonly Chunk[], run: PostRun): boolean {
  const only = chunks[run.start];
  if (run.posts.length > 1 || only?.kind !== "post") return false;
  const next = chunks[run.end];
  return (
    only.post.head.takes === "fixed" && only.post.head.rank <= 2 && (next?.kind === "word" || next?.kind === "verb")
  );
}

/** "Bí thư Tỉnh ủy X, bà Lê An, cho biết", "Chủ tịch Y - ông Vũ Bình": the name behind a comma, at a clause's start. */
function apposedPerson(chunks: readonly Chunk[], people: People, run: PostRun): number {
  const end = endOf(chunks, run);
  const separator = chunks[end];
  if (separator?.kind !== "mark" || !/^[,–(-]$/u.test(separator.mark)) return -1;
  const before = chunks[run.start - 1];
  const joins = before?.kind === "word" && /^(?:và|cùng)$/u.test(before.word);
  const opens = before === undefined || before.kind === "mark" || joins;
  if (!opens && separator.mark === ",") return -1;
  if (before?.kind === "verb" || (before?.kind === "word" && /^(?:của|theo|do)$/u.test(before.word))) return -1;
  let at = end + 1;
  while (chunks[at]?.kind === "address" && !(chunks[at] as { plural?: boolean }).plural) at += 1;
  if (at === end + 1 || chunks[at]?.kind !== "name" || !people.has(at)) return -1;
  // "Giám đốc Sở Y tế (ông A)": nobody else in the brackets
  const closing = chunks[at + 1];
  if (separator.mark === "(") return closing?.kind === "mark" && closing.mark === ")" ? at : -1;
  // "…, ông A, Giám đốc Z": he has a post of his own
  const next = chunks[at + 1];
  const own =
    next?.kind === "post" || (next?.kind === "mark" && /^[,–(-]$/u.test(next.mark) && chunks[at + 2]?.kind === "post");
  return own ? -1 : at;
}

/** "Ông A: Bí thư X; Chủ tịch Y." is an entry of a list; "Ông A: Chủ tịch X phải trả lời" quotes him. */
function isEntry(chunks: readonly Chunk[], run: PostRun): boolean {
  const colon = chunks[run.start - 1];
  const end = chunks[run.end];
  return (
    colon?.kind === "mark" &&
    colon.mark === ":" &&
    chunks[run.start - 2]?.kind === "name" &&
    chunks.slice(0, run.start - 2).every(({ kind }) => kind === "address" || kind === "mark" || kind === "number") &&
    (end === undefined || (end.kind === "mark" && end.mark === "." && run.end + 1 === chunks.length))
  );
}

/** "Ông A nguyên là Bí thư X", "ông A (nguyên Bí thư X)": a marked title needs no comma. */
function leftOfMarked(chunks: readonly Chunk[], people: People, run: PostRun): number {
  const first = chunks[run.start];
  if (first?.kind !== "post") return -1;
  // "ông A Bí thư Tỉnh ủy X nhấn mạnh": the comma is forgotten
  const plain = first.post.marker === null;
  if (plain && isEntry(chunks, run)) return people.has(run.start - 2) ? run.start - 2 : -1;
  if (plain && (first.post.body === null || chunks[run.start - 2]?.kind !== "address")) return -1;
  if (plain) return chunks[run.start - 1]?.kind === "name" && people.has(run.start - 1) ? run.start - 1 : -1;
  let at = run.start - 1;
  const before = chunks[at];
  if (before?.kind === "mark" && before.mark === ")") {
    at = openingOf(chunks, at);
    if (at < 0 || skipBrackets(chunks, at) !== run.start) return -1;
    at -= 1;
  }
  return people.has(at) ? at : -1;
}
