import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Chunk } from "../chunks/chunk.ts";

const PLURAL = /^(?:các|những|mỗi|mọi|hai|ba|bốn|năm|sáu|bảy|tám|nhiều)$/u;
const NUMBERS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8 };

/** "các Phó Chủ tịch", "3 Phó ban", "các đồng chí Ủy viên": the title is of several people. */
export function isPlural(chunks: readonly Chunk[], start: number): boolean {
  const before = chunks[start - 1];
  // "một số ủy viên"
  const one = chunks[start - 2];
  if (before?.kind === "word" && before.word === "số") return one?.kind === "word" && one.word === "một";
  if (before?.kind === "word") return PLURAL.test(before.word);
  // "từng đại biểu Quốc hội" is each of them; "từng Giám đốc Sở Y" is a past
  const own = chunks[start];
  if (before?.kind === "verb" && before.word.toLowerCase() === "từng")
    return own?.kind === "post" && !own.post.head.unique;
  if (before?.kind === "verb") return before.word.toLowerCase() === "năm";
  const unit = chunks[start - 2];
  // "Tháng 5/2016 Tổng giám đốc …": a date
  const dated = unit?.kind === "word" && /^(?:tháng|ngày|năm|số|khoá|khóa|kỳ|lúc)$/u.test(unit.word);
  return (before?.kind === "number" && !dated) || (before?.kind === "address" && before.plural);
}

/** Of how many people, where the text says so: "hai Phó Chủ tịch" 2, "3 Phó ban" 3, "các Phó Chủ tịch" null. */
export function statedCount({ chunks, view }: SentenceReading, start: number): number | null {
  const before = chunks[start - 1];
  if (before === undefined) return null;
  const token = view.tokens[before.start];
  if (before.kind === "number") return /^0?\d{1,2}$/u.test(token?.text ?? "") ? Number(token?.text) : null;
  return NUMBERS[token?.key ?? ""] ?? null;
}
