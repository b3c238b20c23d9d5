import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isGiven, isSyllable, type NameSpan } from "./person-name.ts";

const MAX_SYLLABLES = 6;

/** A title, a body, a place or another lexicon's phrase of two words or more begins here. */
const startsPhrase = (view: SentenceView, index: number): boolean =>
  (view.found[index] ?? []).some(
    ({ entry, end }) =>
      entry.kind !== "verb" && entry.kind !== "ordinary" && (end - index > 1 || entry.kind === "organization"),
  );

/**
 * "ông Đèo Văn Tưởng", "bà Công Tằng Tôn Nữ Diệu Ý": three syllables or more behind a word of address are a full name
 * whatever its family name; behind a title without a body only with known given syllables, since the body's proper name may
 * stand there. "ông Hoàng Nam" is left to the rules of known family names.
 */
export function addressedName(view: SentenceView, start: number, behindTitle: boolean): NameSpan | undefined {
  const { tokens } = view;
  let end = start;
  while (end - start < MAX_SYLLABLES) {
    const token = tokens[end];
    if (token?.shape !== "capital" || !isSyllable(token) || startsPhrase(view, end)) break;
    if (behindTitle && end > start && !isGiven(token)) break;
    end += 1;
  }
  if (end - start < 3 || isCapitalised(tokens[end]) || longest(view, start, "head") !== undefined) return undefined;
  return { start, end, strong: true };
}
