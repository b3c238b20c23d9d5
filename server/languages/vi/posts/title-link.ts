import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";

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
  /^(?:là|còn|lại|khác|mới|có|bao|này|sau|khoá|khóa|nhiệm|kỳ|đều|cùng|cũng|hiện|nay|hiện nay|được|người|vị|thành|viên|[ivx]+)$/u;
const REACH = 8;

const isMark = (chunk: Chunk | undefined, mark: string) => chunk?.kind === "mark" && chunk.mark === mark;
const isGom = (chunk: Chunk | undefined) => chunk?.kind === "word" && /^(?:gồm|bao)$/u.test(chunk.word);

/** The link that starts at chunk `start`, right behind a title and its body. */
export function titleLink(chunks: readonly Chunk[], start: number): TitleLink {
  let end = start;
  let colon = false;
  let enumerates = false;
  let status: RoleStatus | null = null;
  let elected = false;
  for (let chunk = chunks[end]; chunk !== undefined && end < start + REACH; chunk = chunks[end]) {
    const listed = chunk.kind === "address" && chunk.plural && enumerates;
    if (listed && !isMark(chunks[end + 1], ":")) break;
    if (isMark(chunk, "(") && end === start && chunks[end + 1]?.kind === "address") {
      end += 1;
      break;
    }
    if (isMark(chunk, ":")) colon = true;
    else if (chunk.kind === "word" && chunk.word === "gồm") enumerates = true;
    // "gồm 3 đồng chí:"
    else if (chunk.kind === "pronoun" && enumerates && isMark(chunks[end + 1], ":")) colon = true;
    else if (chunk.kind === "pronoun" && chunk.plural) enumerates ||= chunks[end + 1]?.kind === "mark";
    else if (chunk.kind === "verb" && chunk.verb === "elect") status = "new";
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
