import type { Document, Token } from "#model/document";
import { GATHERING_HEADS } from "./gathering-heads.ts";
import type { Gathering } from "./gathering.ts";

const AT = new Set(["tại", "ở"]);
const STOPS = new Set([
  ",",
  ";",
  ".",
  ":",
  ")",
  "đã",
  "do",
  "với",
  "có",
  "diễn",
  "và",
  "nhằm",
  "để",
  "được",
  "sẽ",
  "vào",
  "cho",
  "cùng",
  "ngày",
  "dưới",
  "sáng",
  "chiều",
  "tối",
  "hôm",
  "(",
  "–",
  "-",
]);
const LONGEST = 14;

function placeAt(tokens: readonly Token[], at: number): readonly [number, number] | null {
  let end = at + 1;
  while (end < tokens.length && end - at <= LONGEST && !STOPS.has(tokens[end]?.key ?? "")) end++;
  const inside = tokens.slice(at + 1, end);
  const named = inside.some(({ shape }) => shape === "capital" || shape === "upper");
  return named && inside.length > 0 && inside.length <= LONGEST ? [at + 1, end] : null;
}

/** "tại Hội trường Thành ủy", where the sentence that tells of the gathering says so; null otherwise. */
export function placeOf(document: Document, gatherings: readonly Gathering[]): string | null {
  for (const { sentence, standing } of gatherings) {
    if (standing !== "held" && standing !== "planned") continue;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      if (!AT.has(tokens[at]?.key ?? "") || GATHERING_HEADS.at(tokens, at + 1).length > 0) continue;
      const found = placeAt(tokens, at);
      const [first, last] = [tokens[found?.[0] ?? -1], tokens[(found?.[1] ?? 0) - 1]];
      if (first !== undefined && last !== undefined) return document.article.text.slice(first.start, last.end);
    }
    return null;
  }
  return null;
}
