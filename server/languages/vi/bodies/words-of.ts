import { glued, type SentenceView } from "../matching/sentence-view.ts";

const SHORT_FORMS: Readonly<Record<string, string>> = {
  kkt: "Khu kinh tế",
  kcn: "Khu công nghiệp",
  bql: "Ban Quản lý",
  hđqt: "Hội đồng quản trị",
  tncs: "TNCS",
};

/** "TP. Hà Nội", "TP . Hà Nội" */
const CITY = /(?<!\p{L})(?:TP|Tp)\s*\.\s*(?=\p{Lu})/gu;

/** The words of tokens as written, short forms of zones expanded. */
export function wordsOf(view: SentenceView, start: number, end: number): string {
  let text = "";
  for (let index = start; index < end; index += 1) {
    const token = view.tokens[index];
    if (token === undefined) break;
    const space = index > start && !glued(view.tokens[index - 1], token) ? " " : "";
    text += space + (token.shape === "upper" ? (SHORT_FORMS[token.key] ?? token.text) : token.text);
  }
  return text.includes(".") ? text.replace(CITY, "TP ") : text;
}
