import { glued, isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSurname, isSyllable, type NameSpan, vietnameseName } from "./person-name.ts";

const MAX = 5;

/**
 * "Shinzo Abe", "Moon Jae-in", "John Kerry": capitals that are no Vietnamese syllables, right behind a title or a word
 * of address. Only called there: without one, such words are companies and places.
 */
export function foreignName(view: SentenceView, start: number): NameSpan | undefined {
  const { tokens } = view;
  let end = start;
  let foreign = false;
  while (end - start < MAX) {
    const token = tokens[end];
    if (token?.text === "-" && end > start) {
      const next = tokens[end + 1];
      const before = tokens[end - 1];
      // "Moon Jae-in", also torn apart as "Jae - in"
      const glue = glued(before, token) && glued(token, next);
      const torn =
        before !== undefined &&
        before.text.length <= 5 &&
        /^[A-Za-z]{2,5}$/u.test(next?.text ?? "") &&
        longest(view, end + 1, "verb") === undefined;
      // "Thoong-lun Xi-xu-lít" as newspapers write Lao names
      if (next === undefined || !(torn || (glue && /^\p{L}{1,7}$/u.test(next.text)))) break;
      foreign ||= glue;
      if (next.shape !== "lower" && next.start !== token.end) break;
      end += 2;
      continue;
    }
    if (
      !isCapitalised(token) ||
      (token.shape === "upper" && token.text.length > 3) ||
      // "Trung QuốcNgụy": two words run together
      (/\p{Ll}\p{Lu}/u.test(token.text) && !/^(?:Mc|Mac|De|Di|La|Le)\p{Lu}/u.test(token.text)) ||
      longest(view, end, "degree") !== undefined
    )
      break;
    if (longest(view, end, "place") !== undefined && !foreign) return undefined;
    if (longest(view, end, "organization") !== undefined) break;
    const title = end > start ? longest(view, end, "title") : undefined;
    if (title !== undefined && title.end - end > 1) break;
    if (
      end > start &&
      isSurname(token) &&
      isSyllable(token) &&
      (!foreign || vietnameseName(view, end)?.strong === true)
    )
      break;
    foreign ||= !isSyllable(token) || /[fjwz]/iu.test(token.text);
    end += 1;
    if (tokens[end]?.text === "." && tokens[end - 1]?.text.length === 1) end += 1;
  }
  const words = tokens.slice(start, end).filter(({ text }) => text.length > 1 && /\p{Ll}/u.test(text));
  // "T.T.L." hides a name, "BS" is none
  if (words.length === 0) return undefined;
  return foreign && end > start
    ? { start, end, strong: end - start > 1 || /['’]/u.test(tokens[start]?.text ?? "") }
    : undefined;
}

/**
 * "Thủ tướng Hun Sen": behind a title of state two to four capitals that are no Vietnamese name are a foreigner's, even if they
 * could be syllables.
 */
export function stateGuest(view: SentenceView, start: number): NameSpan | undefined {
  const { tokens } = view;
  if (isSurname(tokens[start])) return undefined;
  let end = start;
  while (
    end - start < 5 &&
    tokens[end]?.shape === "capital" &&
    (view.found[end] ?? []).every(({ entry, end: stop }) => entry.kind === "field" || stop - end < 2)
  )
    end += 1;
  return end - start >= 2 && end - start <= 4 ? { start, end, strong: true } : undefined;
}
