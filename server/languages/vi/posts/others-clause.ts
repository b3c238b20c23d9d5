import type { Chunk } from "../chunks/chunk.ts";
import type { Government } from "./governing-verbs.ts";

const SAYS =
  /^(?:nói|(?:cho|thông|chia|trả|khẳng|nhấn|nhận|đánh|lưu|phát|giải|bày|nêu)(?= (?:biết|hay|rằng|tin|báo|sẻ|lời|định|mạnh|giá|ý|biểu|thích|tỏ|rõ))|(?:ra|ký)(?= quyết)|ban(?= hành)|yêu(?= cầu)|chỉ(?= đạo)|kêu(?= gọi))/u;
const ASKS = /^(?:đề nghị|đề xuất|kiến nghị|trình|dự kiến)$/iu;

const OFFICE = /^(?:chức vụ|chức danh|chức|vị trí|cương vị|ghế)$/u;
const TIME = /^(?:khi|trước khi|sau khi|lúc|thời|trong thời gian|từng)(?: |$)/u;

const wordOf = (chunk: Chunk | undefined) => (chunk?.kind === "word" || chunk?.kind === "verb" ? chunk.word : "");

/** "Theo ông A, việc bổ nhiệm …": he is only the source. */
function isSource(chunks: readonly Chunk[], holder: number): boolean {
  let at = holder - 1;
  while (chunks[at]?.kind === "address" || chunks[at]?.kind === "post") at -= 1;
  return /^theo$/iu.test(wordOf(chunks[at]));
}

const KIN =
  /^(?:(?:con|em|anh|chị) )?(?:trai|gái|vợ|chồng|ruột|rể|dâu|con|cháu|bố|mẹ|cha)(?: (?:trai|gái|ruột|cả|út|rể|dâu))?$/iu;

export const kinAt = (chunk: Chunk | undefined) =>
  (chunk?.kind === "word" || chunk?.kind === "address") && KIN.test(chunk.word);

/** "con trai nguyên Bí thư X Lê An - vừa được bổ nhiệm": the son was. */
export function isRelative(chunks: readonly Chunk[], person: number): boolean {
  let at = person - 1;
  for (; ; at -= 1) {
    const chunk = chunks[at];
    if (kinAt(chunk)) return true;
    const passes =
      chunk?.kind === "address" || chunk?.kind === "post" || /^(?:của|cố|nguyên|cả|út)$/u.test(wordOf(chunk));
    if (!passes) return false;
  }
}

/** "Ông A là Bộ trưởng, con trai làm Giám đốc Y": the son is. */
function isOfKin(chunks: readonly Chunk[], holder: number, start: number): boolean {
  const kin = chunks.findLastIndex((chunk, at) => at > holder && at < start && kinAt(chunk));
  const before = chunks[kin - 1];
  // "xưởng do chồng làm giám đốc", "ông nói: “Cháu lớn nhà tôi là cán bộ …"
  const opens = (before?.kind === "mark" && /^[,:“"]$/u.test(before.mark)) || /^(?:do|mà)$/u.test(wordOf(before));
  // "nơi chồng mình làm giám đốc"
  const acts = chunks.findIndex(({ kind }, at) => at > kin && kind === "verb");
  const whose =
    acts > kin && acts - kin <= 2 && (acts - kin === 1 || /^(?:mình|tôi|bà|ông)$/u.test(wordOf(chunks[kin + 1])));
  return (
    kin > holder &&
    (opens || whose) &&
    !chunks.slice(kin, start).some(({ kind }) => kind === "name" || kind === "given")
  );
}

/** "Ông A là em trai ông B, Giám đốc X, hiện là Bí thư Y": of which of the two is not plain. */
function isBrotherOf(chunks: readonly Chunk[], holder: number, start: number): boolean {
  return chunks.some(
    (chunk, at) =>
      at > holder && at < start && chunk.kind === "name" && isRelative(chunks, at) && isToldKin(chunks, holder, at),
  );
}

const isToldKin = (chunks: readonly Chunk[], holder: number, person: number): boolean =>
  chunks.some((chunk, at) => at > holder && at < person && kinAt(chunk) && wordOf(chunks[at - 1]) === "là");

/** "điều bớt một Phó Chủ tịch sang giữ chức X": who that is, another sentence tells. */
function isUnnamed(chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1;
  while (/^(?:sang|về|ra|lên|xuống|đi)$/u.test(wordOf(chunks[at]))) at -= 1;
  return chunks[at]?.kind === "post" && /^(?:một|các|những)$/u.test(wordOf(chunks[at - 1]));
}

/** "giao ông A phụ trách Đảng bộ cho đến khi có Bí thư mới": whoever that will be. */
function isAwaited(chunks: readonly Chunk[], holder: number, start: number): boolean {
  return chunks.some(
    (chunk, at) => at > holder && at < start && wordOf(chunk) === "khi" && /^có$/u.test(wordOf(chunks[at + 1])),
  );
}

/**
 * Whether the act that governs a post is told by the person before it, or done by him, and not to him: "ông A cho biết,
 * việc bổ nhiệm Phó Giám đốc X …", "ông A trao quyết định phân công Thành ủy viên"; not "ông A nói vừa được bầu làm X",
 * "ông A cho biết, trong thời gian làm X …".
 */
export function isOthersClause(
  chunks: readonly Chunk[],
  holder: number,
  start: number,
  { verbs }: Government,
): boolean {
  if (isOfKin(chunks, holder, start)) return true;
  if (isAwaited(chunks, holder, start) || isBrotherOf(chunks, holder, start)) return true;
  // "theo ông A, các tỉnh làm chủ tịch luân phiên"; not "theo ông A, khi làm chủ tịch …"
  const source = isSource(chunks, holder);
  if (source && !TIME.test(verbs[0]?.word ?? "khi")) return true;
  if (isUnnamed(chunks, verbs.at(-1)?.at ?? start)) return true;
  const offices = verbs.length > 0 && verbs.every(({ word }) => OFFICE.test(word));
  // "miễn nhiệm chức danh X của ông A và chức danh Y"
  if (offices && /^(?:và|,)$/u.test(wordOf(chunks[(verbs.at(-1)?.at ?? 0) - 1]))) return true;
  const acts =
    offices ||
    verbs.some(({ verb, word }) => /^(?:appoint|elect|end|propose|transfer)$/u.test(verb) || word === "xóa tư cách");
  if (!acts) return false;
  let told = source;
  for (let at = holder + 1; at < start; at += 1) {
    const word = wordOf(chunks[at]);
    const prepared = word === "bị" && wordOf(chunks[at - 1]) === "chuẩn";
    if (!prepared && /^(?:được|bị|nhận|tự|xin|từng)(?: |$)/iu.test(word)) return false;
    const hands = /^(?:trao|trao quyết định|công bố)$/iu.test(word);
    told ||= hands || ASKS.test(word) || SAYS.test(`${word} ${wordOf(chunks[at + 1])}`.trim());
  }
  return told;
}
