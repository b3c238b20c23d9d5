const SEGMENTER = new Intl.Segmenter("vi", { granularity: "grapheme" });
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const PLAIN = /^[\u0020-\u007E\u00A0-\u02FF\u1E00-\u1EFF]*$/;

/** Columns that a text takes on a terminal: "Đảng ủy" is 7 however its marks are encoded, "漢字" is 4. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
