import type { Token } from "#model/document";
import { glued, isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { hyphenatedEnd } from "./hyphenated.ts";
import { isGiven, isSurname, isSyllable, type NameSpan, vietnameseName } from "./person-name.ts";

const MAX_WORDS = 7;

/** Small words inside the names of other peoples: "bin Rashid", "van der Hoek", "el-Sisi", "de la Cruz". */
const PARTICLES =
  /^(?:bin|binti|bint|ibn|bni|abu|van|von|zu|der|den|ten|ter|af|de|del|della|dela|degli|di|da|das|dos|du|la|las|los|le|el|al|ul|ur|ud|as|y|e|i|san|ould|ap)$/u;
/** Those that are Vietnamese words as well: a Vietnamese syllable behind them is no name's. */
const WORDS = /^(?:di|da|la|y|e|i|san|van|den|du|le|as)$/u;

/** The index of the capital behind the small words at `at`; `at` where there are none. */
function particlesEnd(view: SentenceView, at: number): number {
  const { tokens } = view;
  let end = at;
  let doubtful = false;
  while (end - at < 3 && PARTICLES.test(tokens[end]?.text ?? "")) {
    doubtful ||= WORDS.test(tokens[end]?.text ?? "");
    end += 1;
  }
  if (end === at) return at;
  // "el-Sisi", "el - Sisi"
  if (tokens[end]?.text === "-") end += 1;
  const next = tokens[end];
  if (next?.shape !== "capital" || (doubtful && isSyllable(next))) return at;
  return startsAnother(view, end) ? at : end;
}

/** Places that people are called as well. */
const mayBeName = (token: Token): boolean => isGiven(token) || /^(?:Jordan|Israel|Chad|Malta)$/u.test(token.text);

/** A title, a body, a place of two words or more begins here. */
const startsAnother = (view: SentenceView, index: number): boolean =>
  (view.found[index] ?? []).some(
    ({ entry, end }) => entry.kind !== "ordinary" && entry.kind !== "verb" && end - index > 1,
  );

/**
 * "Shinzo Abe", "Moon Jae-in", "Mohammed bin Rashid Al Maktoum": capitals that are no Vietnamese syllables, right behind a
 * title or a word of address. Only called there: without one, such words are companies and places.
 */
export function foreignName(view: SentenceView, start: number): NameSpan | undefined {
  const { tokens } = view;
  let end = start;
  let foreign = false;
  let words = 0;
  while (words < MAX_WORDS) {
    const token = tokens[end];
    const joined = end > start ? hyphenatedEnd(view, start, end) : end;
    if (joined > end) {
      foreign ||= glued(tokens[end - 1], token) || tokens[end + 1]?.shape === "lower";
      end = joined;
      continue;
    }
    const inner = end > start ? particlesEnd(view, end) : end;
    if (inner > end) {
      foreign = true;
      words += 1;
      end = inner + 1;
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
    const place = longest(view, end, "place");
    // "Techbank Lào" is a company
    if (place !== undefined && (!foreign || !mayBeName(token))) return undefined;
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
    words += 1;
    end += 1;
    if (tokens[end]?.text === "." && tokens[end - 1]?.text.length === 1) end += 1;
  }
  const spelt = tokens.slice(start, end).filter(({ text }) => text.length > 1 && /\p{Ll}/u.test(text));
  // "T.T.L." hides a name, "BS" is none
  if (spelt.length === 0) return undefined;
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
