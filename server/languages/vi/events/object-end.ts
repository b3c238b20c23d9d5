import type { Token } from "#model/document";
import type { PersonMention } from "#model/mention";

/** "đặt vòng hoa, tưởng niệm các anh hùng": what is done at one place in one go */
const GOES_ON = new Set(["tưởng", "viếng", "vào", "dâng", "thắp", "tặng", "chúc"]);
const STOPS = new Set([".", ";", ":", "(", ")", ",", "–", "-"]);

/** "kiểm tra những điểm kinh doanh, thăm hỏi tiểu thương": one walk */
const WALKS_ON = new Set(["thăm hỏi", "động viên", "kiểm tra", "khảo sát", "tặng quà"]);
const WHEN = new Set(["ngày", "sáng", "chiều", "tối", "hôm", "vào"]);

/** Whether somebody's titles begin at `next`, behind another one at the verb's object. */
const isMet = (met: readonly PersonMention[], next: Token | undefined, object: Token | undefined) =>
  next !== undefined &&
  met.some(({ phrase, start }) => Math.min(start, phrase.start) === next.start) &&
  met.some(({ phrase, start }) => Math.min(start, phrase.start) === object?.start);

/** @param met people whom a meeting can be with: "hội kiến Chủ tịch nước A, Chủ tịch Quốc hội B và Thủ tướng C" */
export function objectEnd(
  tokens: readonly Token[],
  from: number,
  visit: boolean,
  met: readonly PersonMention[],
): number {
  let end = from;
  while (end < tokens.length && end - from < 24) {
    const next = tokens[end + 1];
    const walksOn = visit && WALKS_ON.has(`${next?.key ?? ""} ${tokens[end + 2]?.key ?? ""}`);
    const goesOn =
      tokens[end]?.text === "," && (GOES_ON.has(next?.key ?? "") || walksOn || isMet(met, next, tokens[from]));
    const glued = tokens[end]?.text === "-" && tokens[end]?.start === tokens[end - 1]?.end;
    if (!goesOn && !glued && STOPS.has(tokens[end]?.text ?? "")) break;
    if (tokens[end]?.key === "để" || tokens[end]?.key === "nhằm") break;
    if (WHEN.has(tokens[end]?.key ?? "") && next?.shape === "number" && /[/.-]/.test(next.text)) break;
    end++;
  }
  return end;
}
