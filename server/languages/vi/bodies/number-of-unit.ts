import { glued, isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";

/** Words that a number before them counts. */
const COUNTED =
  /^(?:năm|tháng|ngày|giờ|người|đồng|tỷ|tỉ|triệu|nghìn|ngàn|lần|vụ|cán|đại|dự|xã|huyện|phó|bị|ông|bà|công|tuổi|phiếu|%|m2|km)$/u;

/**
 * The end of the unit's number at `index`: "[Phòng Nghiệp vụ] 2,", "[Trung tâm đăng kiểm] 3502D", "[Sông Hậu] 1 từng", "[Đội] số 1";
 * `index` itself for a count ("2 người"), a date or a year.
 */
export function numberOfUnit(view: SentenceView, index: number): number {
  const { tokens } = view;
  const token = tokens[index];
  if (token?.key === "số" && tokens[index + 1]?.shape === "number") return index + 2;
  if (token?.shape !== "number" || /[/,.-]/u.test(token.text)) return index;
  const letter = tokens[index + 1];
  const end = letter !== undefined && glued(token, letter) && /^\p{Lu}$/u.test(letter.text) ? index + 2 : index + 1;
  if (/^(?:số|khu|vùng|đội|phía)$/u.test(tokens[index - 1]?.key ?? "")) return end;
  if (/^(?:19|20)\d\d$/u.test(token.text) || token.text.length > 4) return index;
  const next = tokens[end];
  if (next === undefined || /^[.,;:()–-]$/u.test(next.text) || next.key === "thuộc" || next.key === "của") return end;
  if ((longest(view, end, "organization") ?? longest(view, end, "head")) !== undefined) return end;
  return isCapitalised(tokens[index - 1]) && next.shape === "lower" && !COUNTED.test(next.key) ? end : index;
}
