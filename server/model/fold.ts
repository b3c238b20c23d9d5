const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** For search: lower case, no diacritics, đ = d, single spaces. "Đào Phú Thùy Dương" → "dao phu thuy duong" */
export function fold(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase().replaceAll("đ", "d").replace(NOT_WORD, " ").trim();
}

/** The vowel pairs whose tone mark newspapers place differently: hòa/hoà, khỏe/khoẻ, ủy/uỷ. */
const TONE_PLACEMENT: readonly (readonly [RegExp, string])[] = [
  ["òa", "oà"],
  ["óa", "oá"],
  ["ỏa", "oả"],
  ["õa", "oã"],
  ["ọa", "oạ"],
  ["òe", "oè"],
  ["óe", "oé"],
  ["ỏe", "oẻ"],
  ["õe", "oẽ"],
  ["ọe", "oẹ"],
  ["ùy", "uỳ"],
  ["úy", "uý"],
  ["ủy", "uỷ"],
  ["ũy", "uỹ"],
  ["ụy", "uỵ"],
].map(([from, to]) => [new RegExp(`${from ?? ""}(?!\\p{L})`, "gu"), to ?? ""] as const);

/**
 * For comparison: lower case and one tone placement, diacritics kept, punctuation as single spaces.
 * "Thành ủy" and "Thành uỷ" have one key; "Trần Hòa" and "Trần Hoa" do not.
 */
export function comparisonKey(text: string): string {
  let key = text.normalize("NFC").toLowerCase().replace(NOT_WORD, " ").trim();
  for (const [from, to] of TONE_PLACEMENT) key = key.replace(from, to);
  return key;
}
