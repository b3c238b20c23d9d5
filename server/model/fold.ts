const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Icelandic and African letters that keyboards give for đ: "Nông Ðức Mạnh". */
const ETH = /[ðɖ]/gu;
const D = /[đðɖ]/gu;

/** For search: lower case, no diacritics, đ = d, single spaces. "Đào Phú Thùy Dương" → "dao phu thuy duong" */
export function fold(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase().replace(D, "d").replace(NOT_WORD, " ").trim();
}

/** The vowel pairs whose tone mark newspapers place differently: hòa/hoà, khỏe/khoẻ, ủy/uỷ. */
const OTHER_PLACEMENT = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/gu;
const PLACED: Readonly<Record<string, string>> = {
  ...{ òa: "oà", óa: "oá", ỏa: "oả", õa: "oã", ọa: "oạ", òe: "oè", óe: "oé", ỏe: "oẻ", õe: "oẽ", ọe: "oẹ" },
  ...{ ùy: "uỳ", úy: "uý", ủy: "uỷ", ũy: "uỹ", ụy: "uỵ" },
};

/**
 * For comparison: lower case and one tone placement, diacritics kept, punctuation as single spaces.
 * "Thành ủy" and "Thành uỷ" have one key; "Trần Hòa" and "Trần Hoa" do not.
 */
export function comparisonKey(text: string): string {
  const words = text.normalize("NFC").toLowerCase().replace(ETH, "đ").replace(NOT_WORD, " ").trim();
  return words.replace(OTHER_PLACEMENT, (pair) => PLACED[pair] ?? pair);
}
