import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { isSeparator, skipRemark } from "./post-runs.ts";
import type { TitleLink } from "./title-link.ts";

/** The index behind the posts that follow a name in a list: ", Ủy viên X, Chủ tịch Y". */
function skipOwnPosts(chunks: readonly Chunk[], index: number): number {
  let at = index;
  for (;;) {
    let next = at;
    while (isSeparator(chunks[next])) next += 1;
    if (next === at || chunks[next]?.kind !== "post") return at;
    at = next + 1;
  }
}

const isSemicolon = (chunk: Chunk | undefined) => chunk?.kind === "mark" && chunk.mark === ";";

function skipAddress(chunks: readonly Chunk[], index: number): number {
  let at = index;
  while (chunks[at]?.kind === "address") at += 1;
  return at;
}

/**
 * Whether the list that opened at `first` goes on behind the semicolon at `semicolon`: with a name in the same form,
 * bare or addressed, that has posts of its own as the first one has ("A, Giám đốc X; B, Chủ tịch Y").
 */
function goesOn(chunks: readonly Chunk[], first: number, semicolon: number): boolean {
  const next = semicolon + 1;
  const name = skipAddress(chunks, next);
  if (chunks[name]?.kind !== "name" || name > next !== skipAddress(chunks, first) > first) return false;
  const opened = chunks[next];
  if (opened?.kind === "address" && opened.plural) return false;
  const hasOwn = (at: number) => skipOwnPosts(chunks, skipRemark(chunks, at + 1)) > at + 1;
  return hasOwn(name) && hasOwn(skipAddress(chunks, first));
}

/** Names one by one, each with posts of its own behind it where `own` says so. */
function plainList(reading: SentenceReading, start: number, own: boolean, count: number | null): number[] {
  const { chunks, people } = reading;
  const list: number[] = [];
  let at = start;
  for (;;) {
    const opening = at;
    at = skipAddress(chunks, at);
    const last = chunks[at - 1];
    const chunk = chunks[at];
    if (chunk?.kind !== "name" || !people.has(at)) return list;
    // "các Phó Chủ tịch A, B; Giám đốc C, ông D": a bare list has no new beginning
    const again = at > opening && last?.kind === "address" && !/^(?:ông|bà|đồng chí)$/iu.test(last.word);
    if (list.length > 0 && again && !own) return list;
    list.push(at);
    at = skipRemark(chunks, at + 1);
    if (own) at = skipOwnPosts(chunks, at);
    if (!isSeparator(chunks[at])) return list;
    if (isSemicolon(chunks[at]) && !(count !== null && list.length < count)) return list;
    while (isSeparator(chunks[at])) at += 1;
    if (chunks[at]?.kind === "post") return list;
  }
}

/** The names of the list that the one at `name` begins: "[X và Y là] ông A và bà B". */
export const namesFrom = (reading: SentenceReading, name: number): number[] => plainList(reading, name, false, null);

/** All names up to the end of the list, titles before them or behind them. */
function titledList(reading: SentenceReading, start: number, enumerates: boolean, count: number | null): number[] {
  const { chunks, people } = reading;
  const list: number[] = [];
  for (let at = start; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && /^[:.]$/u.test(chunk.mark)) break;
    const counted = count !== null && list.length < count;
    if (isSemicolon(chunk) && !enumerates && !counted && !goesOn(chunks, start, at)) break;
    if (enumerates && (chunk?.kind === "verb" || chunk?.kind === "word" || chunk?.kind === "number")) continue;
    if (chunk?.kind === "verb" || (chunk?.kind === "word" && !/^(?:và|cùng)$/u.test(chunk.word))) break;
    if (chunk?.kind === "name" && people.has(at)) {
      list.push(at);
      at = skipRemark(chunks, at + 1) - 1;
    }
  }
  return list;
}

/** The people of the list that a title and its link head; no more of them than the text says there are. */
export function namedList(
  reading: SentenceReading,
  run: { readonly end: number },
  link: TitleLink,
  count: number | null,
) {
  const list =
    link.colon || link.enumerates
      ? titledList(reading, link.end, link.enumerates, count)
      : plainList(reading, link.end, link.end > run.end, count);
  return count === null || count < 2 ? list : list.slice(0, count);
}

/**
 * "Bộ X có 5 Thứ trưởng giúp việc cho Bộ trưởng A, gồm các ông: B, C …": the list behind a "gồm" farther on in the
 * sentence, where it has just as many names as the title says.
 */
export function countedList(reading: SentenceReading, start: number, count: number | null): number[] {
  if (count === null || count < 2) return [];
  const { chunks } = reading;
  const isListed = (chunk: Chunk | undefined) =>
    chunk?.kind === "address" || chunk?.kind === "pronoun" || (chunk?.kind === "mark" && /^[,:]$/u.test(chunk.mark));
  for (let at = start; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && /^[;.]$/u.test(chunk.mark)) return [];
    if (chunk?.kind !== "word" || chunk.word !== "gồm") continue;
    let name = at + 1;
    while (isListed(chunks[name])) name += 1;
    const list = plainList(reading, name, false, null);
    return list.length === count ? list : [];
  }
  return [];
}
