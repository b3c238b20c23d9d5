import type { Chunk } from "../chunks/chunk.ts";
import type { Government } from "./governing-verbs.ts";

const SAYS =
  /^(?:nói|(?:cho|thông|chia|trả|khẳng|nhấn|nhận|đánh|lưu|phát|giải|bày|nêu)(?= (?:biết|hay|rằng|tin|báo|sẻ|lời|định|mạnh|giá|ý|biểu|thích|tỏ|rõ))|yêu(?= cầu)|chỉ(?= đạo)|kêu(?= gọi))/u;
const ASKS = /^(?:đề nghị|đề xuất|kiến nghị|trình|dự kiến)$/iu;

const wordOf = (chunk: Chunk | undefined) => (chunk?.kind === "word" || chunk?.kind === "verb" ? chunk.word : "");

/** "Theo ông A, việc bổ nhiệm …": he is only the source. */
function isSource(chunks: readonly Chunk[], holder: number): boolean {
  let at = holder - 1;
  while (chunks[at]?.kind === "address" || chunks[at]?.kind === "post") at -= 1;
  return /^theo$/iu.test(wordOf(chunks[at]));
}

const KIN =
  /^(?:(?:con|em|anh|chị) )?(?:trai|gái|vợ|chồng|ruột|rể|dâu|con|cháu|bố|mẹ|cha)(?: (?:trai|gái|ruột|cả|út|rể|dâu))?$/iu;

const kinAt = (chunk: Chunk | undefined) =>
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
  const opens = before?.kind === "mark" && before.mark === ",";
  return kin > holder && opens && !chunks.slice(kin, start).some(({ kind }) => kind === "name" || kind === "given");
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
  const acts = verbs.some(({ verb }) => /^(?:appoint|elect|end|propose|transfer)$/u.test(verb));
  if (!acts) return false;
  let told = isSource(chunks, holder);
  for (let at = holder + 1; at < start; at += 1) {
    const word = wordOf(chunks[at]);
    const prepared = word === "bị" && wordOf(chunks[at - 1]) === "chuẩn";
    if (!prepared && /^(?:được|bị|nhận|tự|xin|từng)(?: |$)/iu.test(word)) return false;
    const hands = /^trao quyết định$/iu.test(word);
    told ||= hands || ASKS.test(word) || SAYS.test(`${word} ${wordOf(chunks[at + 1])}`.trim());
  }
  return told;
}
