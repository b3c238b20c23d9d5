import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import type { Verb } from "../lexicons/markers.ts";

/** What leads from a title to the names that have it: nothing, "là", ":", "gồm các ông:", "đều tái đắc cử gồm". */
export interface TitleLink {
  /** Index of the chunk where the names start. */
  readonly end: number;
  readonly colon: boolean;
  /** "gồm": everybody up to the sentence's end is of the list. */
  readonly enumerates: boolean;
  /** "Phó Bí thư: các đồng chí A, B" */
  readonly several: boolean;
  /** What a verb of election in the link says of all of them; null without one. */
  readonly status: RoleStatus | null;
}

const LINKING =
  /^(?:là|còn|lại|khác|mới|có|bao|này|sau|khoá|khóa|nhiệm|kỳ|trước|cũ|đều|cùng|cũng|hiện|nay|hiện nay|được|người|vị|thành|viên|ủy|uỷ|[ivx]+)$/u;
const REACH = 8;
/** "được bầu", "được đề cử", "bị miễn nhiệm": what happens to all of them. */
const GIVES = /^(?:elect|appoint|propose|end)$/u;

const wordOf = (chunk: Chunk | undefined) => (chunk?.kind === "word" ? chunk.word : "");
const isMark = (chunk: Chunk | undefined, mark: string) => chunk?.kind === "mark" && chunk.mark === mark;
const isGom = (chunk: Chunk | undefined) => chunk?.kind === "word" && /^(?:gồm|bao)$/u.test(chunk.word);

const STATUS: Partial<Record<Verb, RoleStatus>> = {
  elect: "new",
  appoint: "new",
  transfer: "new",
  propose: "proposed",
  end: "ended",
  former: "former",
};

/** How far a title may stand from the "gồm" that lists its holders, "các Phó Chủ tịch cũng được giới thiệu …, gồm". */
const FAR = 30;

const isPerson = ({ kind }: Chunk) => kind === "name" || kind === "given" || kind === "pronoun";

/** Whether "gồm" at `at` lists what the title names, and not what the word before it does ("đoàn gồm"). */
function listsTitle(chunks: readonly Chunk[], at: number): boolean {
  const bao = chunks[at - 1];
  const before = bao?.kind === "word" && bao.word === "bao" ? chunks[at - 2] : bao;
  return (
    isMark(before, ",") ||
    before?.kind === "verb" ||
    before?.kind === "number" ||
    (before?.kind === "word" && LINKING.test(before.word))
  );
}

/** Over the rest of the clause to a "gồm" that lists the title's holders; null where the clause has none. */
function farLink(chunks: readonly Chunk[], start: number): TitleLink | null {
  let status: RoleStatus | null = null;
  for (let at = start; at < start + FAR; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined || isPerson(chunk) || (chunk.kind === "mark" && /^[.;:“”"]$/u.test(chunk.mark)))
      return null;
    if (chunk.kind === "post" && !/^(?:gia|vào)$/u.test(wordOf(chunks[at - 1]))) return null;
    if (/^(?:không|chưa|chẳng)$/u.test(wordOf(chunk))) return null;
    if (chunk.kind === "verb") status ??= STATUS[chunk.verb] ?? null;
    if (wordOf(chunk) !== "gồm") continue;
    if (!listsTitle(chunks, at)) return null;
    const link = nearLink(chunks, at);
    return link.enumerates ? { ...link, status: link.status ?? status } : null;
  }
  return null;
}

/** The link that starts at chunk `start`, right behind a title and its body. */
export function titleLink(chunks: readonly Chunk[], start: number): TitleLink {
  const near = nearLink(chunks, start);
  return near.end > start || near.enumerates ? near : (farLink(chunks, start) ?? near);
}

const isCall = (chunk: Chunk | undefined) => chunk?.kind === "address" || chunk?.kind === "pronoun";
const isPluralAddress = (chunk: Chunk | undefined) => chunk?.kind === "address" && chunk.plural;

/** The index behind "các ông, bà sau:", "các đồng chí:", "3 anh, chị:", or `start`. */
function calledBoth(chunks: readonly Chunk[], start: number): number {
  if (!isCall(chunks[start])) return start;
  const both = isMark(chunks[start + 1], ",") && isCall(chunks[start + 2]);
  if (!both && !isPluralAddress(chunks[start])) return start;
  let at = start + (both ? 3 : 1);
  while (at < start + 6 && /^(?:sau|đây|dưới)$/u.test(wordOf(chunks[at]))) at += 1;
  return isMark(chunks[at], ":") ? at + 1 : start;
}

/** A link of few words, all of them known. */
function nearLink(chunks: readonly Chunk[], start: number): TitleLink {
  let end = start;
  let colon = false;
  let enumerates = false;
  let status: RoleStatus | null = null;
  let elected = false;
  for (let chunk = chunks[end]; chunk !== undefined && end < start + REACH; chunk = chunks[end]) {
    const called = calledBoth(chunks, end);
    if (called > end) {
      enumerates = true;
      colon = true;
      end = called;
      break;
    }
    const listed = chunk.kind === "address" && chunk.plural && enumerates;
    if (listed && !isMark(chunks[end + 1], ":")) break;
    if (isMark(chunk, "(") && end === start && chunks[end + 1]?.kind === "address") {
      end += 1;
      break;
    }
    if (isMark(chunk, ":")) colon = true;
    else if (chunk.kind === "word" && chunk.word === "gồm") enumerates = true;
    // "còn có các anh A, B"
    else if (isPluralAddress(chunks[end + 1]) && wordOf(chunk) === "có") enumerates = true;
    // "gồm 3 đồng chí:"
    else if (chunk.kind === "pronoun" && enumerates && isMark(chunks[end + 1], ":")) colon = true;
    else if (chunk.kind === "pronoun" && chunk.plural) enumerates ||= chunks[end + 1]?.kind === "mark";
    else if (chunk.kind === "verb" && GIVES.test(chunk.verb)) status = STATUS[chunk.verb] ?? null;
    // "hai Phó Chủ tịch tái cử là ông A và bà B"
    else if (chunk.kind === "verb" && chunk.word.toLowerCase() === "là") elected = status !== null;
    else if (
      !listed &&
      !(chunk.kind === "verb" && chunk.verb === "current") &&
      !(chunk.kind === "word" && LINKING.test(chunk.word)) &&
      // "năm thứ trưởng, gồm các ông A, B"
      !(isMark(chunk, ",") && isGom(chunks[end + 1])) &&
      chunk.kind !== "number"
    )
      break;
    end += 1;
  }
  // "3 Phó Chủ tịch được bầu, A …": no list that the title heads
  const leads = end === start || colon || enumerates || elected || status === null;
  const first = chunks[end];
  const several = colon && first?.kind === "address" && first.plural;
  return leads
    ? { end, colon, enumerates, several, status }
    : { end: start, colon: false, enumerates: false, several: false, status: null };
}
