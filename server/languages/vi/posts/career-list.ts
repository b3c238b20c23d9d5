import type { Chunk } from "../chunks/chunk.ts";
import { isMark } from "../chunks/is-mark.ts";
import { isPerson } from "../chunks/is-person.ts";
import { wordOf } from "../chunks/word-of.ts";

/** Posts that one sentence lists behind a word for them: "giữ nhiều chức vụ ở tỉnh như: X; Y rồi Z". */
export interface CareerList {
  /** Index of the chunk behind that word, from where a verb is looked for that governs the whole list. */
  readonly lead: number;
  /** Chunk indexes of the posts, in order. */
  readonly posts: readonly number[];
}

const OFFICE =
  /(?:^| )(?:chức vụ|chức danh|chức|vị trí|cương vị|vai trò|trọng trách|nhiệm vụ|trách nhiệm|công việc|công tác)$/u;
const SEVERAL = /^(?:các|nhiều|những|một số|hàng loạt|số|loạt|hàng|một|vài|đủ|tất|cả|\d+)$/u;
const HOLDS =
  /(?:^| )(?:giữ|đảm nhiệm|đảm nhận|đảm trách|đảm đương|kinh qua|trải qua|từng qua|làm|kiêm nhiệm|kiêm|giao|bổ nhiệm|phân công|bầu|qua|nắm|với|trên|ở|cách)$/u;

/** How far the word for posts may stand from its list, "chức vụ quan trọng trong lĩnh vực ngân hàng như". */
const LEAD = 16;
/** No item of a list that is not a post has more pieces. */
const ITEM = 14;

/** Whether the word at `at` is for posts, and for several of them, and whether a verb before it says that they are held. */
function officeAt(chunks: readonly Chunk[], at: number): { readonly held: boolean; readonly several: boolean } | null {
  const word = wordOf(chunks[at]);
  if (!OFFICE.test(word)) return null;
  const own = word.replace(OFFICE, "").replace(/(?:^| )các$/u, "");
  let several = /(?:^| )các /u.test(word);
  if (own !== "" && HOLDS.test(own)) return { held: true, several };
  let before = at - 1;
  for (; at - before < 6; before -= 1) {
    const chunk = chunks[before];
    if (!SEVERAL.test(wordOf(chunk)) && chunk?.kind !== "number" && wordOf(chunk) !== "tại") break;
    several = true;
  }
  return { held: several && HOLDS.test(wordOf(chunks[before])), several };
}

const isOpener = (chunk: Chunk | undefined) =>
  isMark(chunk, /^:$/u) || /^(?:như|gồm|bao gồm|từ|là)$/u.test(wordOf(chunk));

/** Where the list begins whose word for posts stands at `office`, and from where to look for the verb; null for none. */
function opening(chunks: readonly Chunk[], office: number): { readonly start: number; readonly lead: number } | null {
  const found = officeAt(chunks, office);
  if (found === null) return null;
  let { held } = found;
  let lead = office + 1;
  for (let at = office + 1; at < chunks.length && at < office + LEAD; at += 1) {
    const chunk = chunks[at];
    if (isOpener(chunk)) {
      const start = isMark(chunks[at + 1], /^:$/u) ? at + 2 : at + 1;
      return held ? { start, lead } : null;
    }
    // "các chức vụ giảng viên, Trưởng phòng …": an item that is no post comes first
    if (chunk?.kind === "post" || (isMark(chunk, /^,$/u) && !isOpener(chunks[at + 1]))) break;
    // "các chức vụ của ông A gồm", "các chức vụ ông A đã trải qua:"
    if (isPerson(chunk) && !found.several) return null;
    if (isMark(chunk, /^[.;]$/u)) return null;
    if (chunk?.kind === "verb" && !OFFICE.test(wordOf(chunk))) {
      if (!found.several || !/^(?:hold|former)$/u.test(chunk.verb)) return null;
      held = true;
      lead = at + 1;
    }
  }
  return held && found.several ? { start: office + 1, lead: office + 1 } : null;
}

const isEnd = (chunk: Chunk | undefined) => chunk === undefined || isPerson(chunk) || isMark(chunk, /^[.:“”"]$/u);
const isBetween = (chunk: Chunk | undefined) =>
  isMark(chunk, /^[,;/–—-]$/u) || /^(?:và|cùng|rồi|kiêm|kiêm nhiệm|kiêm chức|đồng thời là)$/u.test(wordOf(chunk));

const GOES_ON =
  /^(?:sau|đó|rồi|nhất là|lên|đến|tới|về|là|làm|cuối|cùng|gần|đây|nhất|và|tiếp|theo|quyền|ghế|ngồi|giữ|các|một|sau đó là|tiếp đó là|rồi là|chức|chức vụ|vị trí|được|bầu|bầu làm)$/u;

/** Index of the post that an item starts with, over the words that lead on to it ("sau đó là"); -1 for none. */
function postOf(chunks: readonly Chunk[], start: number): number {
  let at = start;
  while (at < start + 6 && GOES_ON.test(wordOf(chunks[at]))) at += 1;
  if (chunks[at]?.kind === "address") at += 1;
  return chunks[at]?.kind === "post" ? at : -1;
}

/** The index behind an item that starts at `start`: at its separator; -1 where the list ends within it. */
function endOfItem(chunks: readonly Chunk[], start: number): number {
  let depth = 0;
  for (let at = start; at < start + ITEM; at += 1) {
    const chunk = chunks[at];
    if (isMark(chunk, /^\($/u)) depth += 1;
    if (isMark(chunk, /^\)$/u)) depth -= 1;
    if (isEnd(chunk)) return -1;
    if (depth > 0) continue;
    if (isBetween(chunk)) return at;
    if (chunk?.kind === "verb" && !/^(?:hold|former)$/u.test(chunk.verb)) return -1;
  }
  return -1;
}

/** The posts of the list that starts at chunk `start`, over items that are none, up to the end of the clause. */
function postsFrom(chunks: readonly Chunk[], start: number): number[] {
  const posts: number[] = [];
  for (let at = start; at < chunks.length;) {
    const post = postOf(chunks, at);
    // "…, Chủ tịch UBND tỉnh Lê An nói": his, and no career's
    if (post >= 0 && (isPerson(chunks[post + 1]) || chunks[post + 1]?.kind === "address")) return posts;
    if (post >= 0) posts.push(post);
    at = endOfItem(chunks, post >= 0 ? post + 1 : at);
    if (at < 0) return posts;
    while (isBetween(chunks[at])) at += 1;
  }
  return posts;
}

/** The lists of a sentence, in order. */
export function careerLists(chunks: readonly Chunk[]): CareerList[] {
  const lists: CareerList[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const found = opening(chunks, at);
    if (found === null) continue;
    const posts = postsFrom(chunks, found.start);
    const last = posts.at(-1);
    if (last === undefined) continue;
    lists.push({ lead: found.lead, posts });
    at = last;
  }
  return lists;
}
