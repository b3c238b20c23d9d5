import type { Token } from "#model/document";

const HOUSE =
  /(?:^| )((?:(?:ủy|uỷ) ban )?(?:thường vụ )?(?:quốc hội|hđnd|hội đồng nhân dân|ubtvqh)(?: (?:tỉnh|thành phố|tp|huyện|quận)(?: \S+){1,4})?) $/;
const ADVERBS = new Set(["đã", "sẽ", "tiếp", "tục", "cũng", "bắt", "đầu", "dành", "thời", "gian"]);
/** "Sáng 8/11, thảo luận về dự án luật …, đại biểu A": who sits is left out */
const BILLS = / về (?:dự án|dự thảo|kinh tế|tình hình|báo cáo|công tác|kết quả|ngân sách) /;

/**
 * "Quốc hội thảo luận", "Thường vụ Quốc hội cho ý kiến": the index at which the assembly that does what the verb at
 * `from` says is named, or the verb where it is left out; null where no assembly does it.
 */
export function assemblyAt(tokens: readonly Token[], from: number): number | null {
  let end = from;
  while (end > 0 && ADVERBS.has(tokens[end - 1]?.key ?? "")) end--;
  const before = tokens.slice(0, end).map(({ key }) => key);
  const house = HOUSE.exec(`${before.join(" ")} `)?.[1];
  if (house !== undefined) return end - house.split(" ").length;
  const behind = ` ${tokens
    .slice(from, from + 6)
    .map(({ key }) => key)
    .join(" ")} `;
  return tokens[from]?.key === "thảo" && before.at(-1) === "," && from <= 6 && BILLS.test(behind) ? from : null;
}
