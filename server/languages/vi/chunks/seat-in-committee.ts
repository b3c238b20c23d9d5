import type { BodyPhrase } from "../bodies/body-phrase.ts";
import type { TitleHead } from "../lexicons/title-head.ts";
import { TITLES } from "../lexicons/titles.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import type { Chunk } from "./chunk.ts";

const headOf = (form: string) => TITLES.find((title) => title.form === form)?.head;
const MEMBER = headOf("Ủy viên");
const STANDING_MEMBER = headOf("Ủy viên Ban Thường vụ");
const COMMITTEE_MEMBER = headOf("Ủy viên Ban Chấp hành");
const MEMBER_OF_BOARD = headOf("Thành viên");
const DIRECTOR = headOf("Thành viên HĐQT");
const MEMBER_OF_COMPANY = headOf("Thành viên HĐTV");

/** "Ban Chấp hành", "Ban Chấp hành Đảng bộ" and nothing more: whose, the posts beside it tell. */
const isBare = ({ name, place, parent }: BodyPhrase) =>
  place === null &&
  (parent === null || /^Đảng bộ$/iu.test(parent.name)) &&
  /^Ban (?:chấp hành|thường vụ)(?: Đảng bộ)?$/iu.test(name);

/** Who sits in the committee, by the committee: its "Ủy viên", or for a standing committee its "Ủy viên Ban Thường vụ". */
function seat(body: BodyPhrase): { readonly head: TitleHead; readonly body: BodyPhrase | null } | null {
  if (MEMBER === undefined || STANDING_MEMBER === undefined || COMMITTEE_MEMBER === undefined) return null;
  const standing = /^Ban thường vụ(?= |$)/iu.test(body.name);
  if (isBare(body)) return { head: standing ? STANDING_MEMBER : COMMITTEE_MEMBER, body: null };
  if (standing) return body.parent === null ? null : { head: STANDING_MEMBER, body: body.parent };
  const committee = /^(?:Ban chấp hành|Bộ Chính trị|Ban Bí thư|Ủy ban kiểm tra|Uỷ ban kiểm tra)(?= |$)/iu.test(
    body.name,
  );
  if (committee) return { head: MEMBER, body };
  const board = /^(?:Ban kiểm soát|Hội đồng trường)(?= |$)/iu.test(body.name) && body.hasContent;
  return board && MEMBER_OF_BOARD !== undefined ? { head: MEMBER_OF_BOARD, body } : null;
}

/** "HĐQT Công ty X": a seat on the board that stands before the company at `index`. */
function seatOnBoard(chunks: readonly Chunk[], index: number, body: BodyPhrase): ReturnType<typeof seat> {
  const words = chunks
    .slice(Math.max(0, index - 4), index)
    .map((chunk) => (chunk.kind === "word" ? chunk.word : "|"))
    .join(" ");
  if (body.kind !== "Enterprise") return null;
  const head = /(?:^| )(?:hđqt|hội đồng quản trị)$/u.test(words)
    ? DIRECTOR
    : /(?:^| )hđtv$/u.test(words)
      ? MEMBER_OF_COMPANY
      : undefined;
  return head === undefined ? null : { head, body };
}

const isInto = (chunk: Chunk | undefined) =>
  (chunk?.kind === "word" && /^(?:vào|gia)$/u.test(chunk.word)) ||
  (chunk?.kind === "verb" && /tham gia$/iu.test(chunk.word));
const isList = (chunk: Chunk | undefined) =>
  (chunk?.kind === "word" && chunk.word === "gồm") || (chunk?.kind === "mark" && chunk.mark === ":");

const isWord = (chunk: Chunk | undefined, word: string) => chunk?.kind === "word" && chunk.word === word;
const joinsList = (chunk: Chunk | undefined) =>
  (chunk?.kind === "mark" && chunk.mark === ",") || (chunk?.kind === "word" && chunk.word === "và");

/** A verb of election, appointment, nomination or leaving shortly before. */
function isGoverned(chunks: readonly Chunk[], index: number): boolean {
  return chunks
    .slice(Math.max(0, index - 8), index)
    .some((chunk) => chunk.kind === "verb" && /^(?:elect|appoint|end|propose|transfer)$/u.test(chunk.verb));
}

/** Whether a list of members follows: "… khoá 16 gồm các ông: A, B". */
function listsMembers(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index + 1; at < index + 6; at += 1) {
    const chunk = chunks[at];
    if (isList(chunk)) return true;
    // "còn có các anh: A, B"
    const next = chunks[at + 1];
    if (isWord(chunk, "có") && next?.kind === "address" && next.plural) return true;
    // "gồm 3 đồng chí: A, B"
    const people = chunk?.kind === "pronoun" || chunk?.kind === "address";
    if (!people && chunk?.kind !== "word" && chunk?.kind !== "number" && chunk?.kind !== "verb") return false;
  }
  return false;
}

/** "Danh sách Ban Chấp hành Đảng bộ huyện X khóa Y", and nothing but the term behind it. */
function headsRoster(chunks: readonly Chunk[], index: number): boolean {
  const start = chunks.findIndex((chunk, at) => isWord(chunk, "danh") && isWord(chunks[at + 1], "sách"));
  return (
    start >= 0 &&
    start < index &&
    index - start <= 8 &&
    chunks.slice(index + 1).every(({ kind }) => kind === "word" || kind === "number" || kind === "mark")
  );
}

/**
 * "bầu ông A vào Ban Bí thư", "15 người được bầu vào Ban Thường vụ Thành ủy gồm: A, B": the committee stands for a seat
 * in it.
 */
export function seatInCommittee(chunks: readonly Chunk[], index: number): Chunk | null {
  const chunk = chunks[index];
  if (chunk?.kind !== "body") return null;
  const onBoard = seatOnBoard(chunks, index, chunk.body);
  const taken = onBoard ?? seat(chunk.body);
  if (taken === null) return null;
  // "tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy X"
  const before = chunks[index - 2];
  const follows =
    (before?.kind === "post" || before?.kind === "body") &&
    joinsList(chunks[index - 1]) &&
    /^(?:Ủy viên|Ban chấp hành)/iu.test(before.kind === "post" ? before.post.title : before.body.name) &&
    isInto(chunks[index - 3]) &&
    isGoverned(chunks, index - 2);
  const joins = follows || (isInto(chunks[index - 1]) && isGoverned(chunks, index));
  if (!joins && !listsMembers(chunks, index) && !headsRoster(chunks, index)) return null;
  const post: PostPhrase = {
    start: chunk.start,
    end: chunk.end,
    head: taken.head,
    title: taken.head.canonical,
    qualifiers: [],
    marker: null,
    body: taken.body,
    place: null,
  };
  return { kind: "post", start: chunk.start, end: chunk.end, post };
}
