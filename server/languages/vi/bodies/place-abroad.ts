import { comparisonKey } from "#model/fold";
import { PLACES_ABROAD } from "../lexicons/places-abroad.ts";
import type { SentenceView } from "../matching/sentence-view.ts";
import { isSyllable } from "../names/person-name.ts";
import type { PlacePhrase } from "./body-phrase.ts";
import { parsePlace } from "./parse-place.ts";
import { wordsOf } from "./words-of.ts";

const KNOWN = new Set(PLACES_ABROAD.map(comparisonKey));
const MAX_WORDS = Math.max(...[...KNOWN].map((key) => key.split(" ").length));

const place = (start: number, end: number, text: string): PlacePhrase => ({
  start,
  end,
  level: "province",
  name: text,
  text,
  type: ABROAD,
  within: null,
});

/** The type of a city, state or province of another country. */
export const ABROAD = "abroad";

function knownEnd(view: SentenceView, at: number): number {
  if (view.tokens[at]?.shape !== "capital") return at;
  let found = at;
  let key = "";
  for (let end = at; end < at + 2 * MAX_WORDS; end += 1) {
    const token = view.tokens[end];
    if (token === undefined) break;
    if (token.text === "-") continue;
    key += `${key === "" ? "" : " "}${token.key}`;
    if (KNOWN.has(key)) found = end + 1;
  }
  return found;
}

/** "bang Idaho": a state that no list has is of one word, "New …" and the like of two. */
const FIRST = /^(?:New|North|South|West|San|Santa|Saint|Los|Las|Rio|El)$/u;

/**
 * A city, state or province of another country behind a title or a committee that such places have: "[Thị trưởng] New York",
 * "[Thống đốc] bang California của Mỹ", "[Tỉnh ủy] Gangwon".
 */
export function placeAbroad(view: SentenceView, start: number): PlacePhrase | undefined {
  const { tokens } = view;
  const type = /^(?:bang|vùng|tiểu)$/u.test(tokens[start]?.text ?? "");
  const typeEnd = type && tokens[start]?.text === "tiểu" && tokens[start + 1]?.text === "bang" ? start + 2 : start + 1;
  const at = type ? typeEnd : start;
  const known = knownEnd(view, at);
  const only = tokens[at];
  const unknown = type && only?.shape === "capital" && !isSyllable(only);
  const end = known > at ? known : unknown ? at + (FIRST.test(only.text) ? 2 : 1) : at;
  if (end === at) return undefined;
  const country = parsePlace(view, tokens[end]?.key === "của" ? end + 1 : end, false);
  return place(start, country?.level === "country" ? country.end : end, wordsOf(view, start, end));
}
