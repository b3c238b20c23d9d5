import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Attachment } from "./attach-run.ts";
import { governmentOf } from "./governing-verbs.ts";
import type { Hold } from "./hold.ts";
import { isSeparator, skipBrackets } from "./post-runs.ts";

const PLURAL = /^(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|nhiều)$/u;

/** "các Phó Chủ tịch", "3 Phó ban", "các đồng chí Ủy viên": the title is of several people. */
export function isPlural(chunks: readonly Chunk[], start: number): boolean {
  const before = chunks[start - 1];
  if (before?.kind === "word") return PLURAL.test(before.word);
  if (before?.kind === "verb") return before.word.toLowerCase() === "năm";
  return before?.kind === "number" || (before?.kind === "address" && before.plural);
}

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

/** The people of a list from chunk `start` on; with `own`, each may have posts of its own behind the name. */
function listOf(reading: SentenceReading, start: number, own: boolean): number[] {
  const { chunks, people } = reading;
  const list: number[] = [];
  let at = start;
  for (;;) {
    let addressed = false;
    for (let chunk = chunks[at]; chunk?.kind === "address"; chunk = chunks[at]) {
      addressed = true;
      at += 1;
    }
    const chunk = chunks[at];
    if (chunk?.kind !== "name" || !people.has(at)) return list;
    // "các Phó Chủ tịch A, B; Giám đốc C, ông D": a bare list has no new beginning
    if (list.length > 0 && addressed && !own && !/^(?:ông|bà|đồng chí)$/iu.test(wordBefore(chunks, at))) return list;
    list.push(at);
    at = skipBrackets(chunks, at + 1);
    if (own) at = skipOwnPosts(chunks, at);
    if (!isSeparator(chunks[at]) || (chunks[at] as { mark?: string }).mark === ";") return list;
    while (isSeparator(chunks[at])) at += 1;
    if (chunks[at]?.kind === "post") return list;
  }
}

function wordBefore(chunks: readonly Chunk[], index: number): string {
  const before = chunks[index - 1];
  return before?.kind === "address" ? before.word : "";
}

/**
 * One title over several names: "các Phó Chủ tịch UBND tỉnh A, B và C"; "3 Phó ban là các ông A, B và C";
 * "các Phó Chủ tịch: A, B"; and one title over names with titles of their own:
 * "các đồng chí Ủy viên Bộ Chính trị: Thủ tướng A, Chủ tịch B".
 */
export function shareTitle(reading: SentenceReading, { run }: Attachment): Hold[] {
  const { chunks, people } = reading;
  const link = linkOf(chunks, run.end);
  if (!isPlural(chunks, run.start) && !link.enumerates) return [];
  const holders =
    link.colon || link.enumerates
      ? listWithPosts(reading, link.end, link.enumerates)
      : listOf(reading, link.end, link.end > run.end);
  const government = governmentOf(chunks, run.start, new Set());
  // "trước đó, … khởi tố 3 bị can là đại biểu X gồm: A": they still are
  const before = government.verbs.find(({ verb }) => verb === "former");
  const elsewhere = before !== undefined && run.start - before.at > 4 && government.status === "former";
  const status = government.direct && !elsewhere ? government.status : "current";
  const verbs = government.verbs.map(({ verb }) => verb);
  const rule = link.colon ? "vi.post.heading-list" : "vi.post.shared";
  return holders.flatMap((holder) => {
    const person = people.get(holder);
    if (person === undefined) return [];
    return run.posts.flatMap((at): Hold[] => {
      const chunk = chunks[at];
      if (chunk?.kind !== "post") return [];
      // "Các Phó Chủ tịch gồm: A, B": of which body, only another sentence tells
      const bare = chunk.post.body === null && chunk.post.place === null;
      if (link.colon && bare && !chunks.slice(0, at).some(({ kind }) => kind === "body")) return [];
      return [
        {
          holder,
          person,
          at,
          post: chunk.post,
          status: chunk.post.marker ?? status,
          rule,
          confidence: link.colon ? 0.65 : 0.85,
          run: run.posts,
          verbs,
        },
      ];
    });
  });
}

const isColon = (chunk: Chunk | undefined) => chunk?.kind === "mark" && chunk.mark === ":";

/** What leads from a title to its names: nothing, "là", ":", "gồm các ông:", "còn lại là". */
function linkOf(
  chunks: readonly Chunk[],
  start: number,
): { readonly end: number; readonly colon: boolean; readonly enumerates: boolean } {
  let end = start;
  let colon = false;
  let enumerates = false;
  for (let chunk = chunks[end]; chunk !== undefined && end < start + 6; chunk = chunks[end]) {
    if (chunk.kind === "mark" && chunk.mark === ":") colon = true;
    else if (chunk.kind === "word" && chunk.word === "gồm") enumerates = true;
    else if (chunk.kind === "address" && chunk.plural && enumerates && !isColon(chunks[end + 1])) break;
    else if (chunk.kind === "address" && chunk.plural && enumerates) enumerates = true;
    else if (chunk.kind === "pronoun" && chunk.plural) enumerates = enumerates || chunks[end + 1]?.kind === "mark";
    else if (
      !(chunk.kind === "verb" && chunk.word.toLowerCase() === "là") &&
      !(
        chunk.kind === "word" && /^(?:là|còn|lại|khác|mới|có|bao|này|sau|khoá|khóa|nhiệm|kỳ|[ivx]+)$/u.test(chunk.word)
      ) &&
      chunk.kind !== "number"
    )
      break;
    end += 1;
  }
  return { end, colon, enumerates };
}

/** All names up to the end of the list, which ends at ";" unless it is an enumeration. */
function listWithPosts(reading: SentenceReading, start: number, enumeration: boolean): number[] {
  const list: number[] = [];
  for (let at = start; at < reading.chunks.length; at += 1) {
    const chunk = reading.chunks[at];
    if (chunk?.kind === "mark" && (/^[:.]$/u.test(chunk.mark) || (chunk.mark === ";" && !enumeration))) break;
    if (enumeration && (chunk?.kind === "verb" || chunk?.kind === "word" || chunk?.kind === "number")) continue;
    if (chunk?.kind === "verb" || (chunk?.kind === "word" && !/^(?:và|cùng)$/u.test(chunk.word))) break;
    if (chunk?.kind === "name" && reading.people.has(at)) list.push(at);
  }
  return list;
}
