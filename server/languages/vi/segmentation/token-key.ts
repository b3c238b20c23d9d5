import type { TokenShape } from "#model/document";
import { comparisonKey } from "#model/fold";

export interface TokenForm {
  readonly text: string;
  readonly key: string;
  readonly shape: TokenShape;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const DIGIT = /^\p{N}/u;

function shapeOf(text: string): TokenShape {
  if (DIGIT.test(text)) return "number";
  if (!LETTER.test(text)) return "punctuation";
  if (!UPPER.test(text)) return /\p{Lu}/u.test(text) ? "mixed" : "lower";
  if (!LOWER.test(text)) return text.length === 1 ? "capital" : "upper";
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? "capital" : "mixed";
}

/**
 * Newspapers have a small vocabulary: nearly every token was met before. A hash table of our own, since it finds a word
 * where it stands in the article, without cutting it out first. Bounded, so that noise can't fill memory.
 */
const SLOTS = 1 << 18;
const LIMIT = 100_000;
let table = new Array<TokenForm | undefined>(SLOTS);
let size = 0;

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** One more UTF-16 unit in the hash of a word; a word's hash starts at 0. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** The form of the word from `start` to `end`, whose hash is `hash`. */
export function formAt(text: string, start: number, end: number, hash: number): TokenForm {
  for (let slot = Math.imul(hash, 0x9e3779b1) >>> 14; ; slot = (slot + 1) % SLOTS) {
    const form = table[slot];
    if (form === undefined) {
      const word = text.slice(start, end);
      const shape = shapeOf(word);
      const added = { text: word, key: shape === "punctuation" ? word : comparisonKey(word), shape };
      if (size >= LIMIT) {
        table = new Array<TokenForm | undefined>(SLOTS);
        size = 0;
      }
      table[slot] = added;
      size += 1;
      return added;
    }
    if (form.text.length === end - start && standsAt(form.text, text, start)) return form;
  }
}

/** "Thành" → { key: "thành", shape: "capital" }; "UBND" → upper; "ủy" → key "uỷ"; "2,5" → number */
export function tokenForm(text: string): TokenForm {
  const first = text.charCodeAt(0);
  // numbers and ASCII marks are too many, or too plain, to be remembered
  if (first < 0x30 || (first > 0x39 && first < 0x41)) return { text, shape: "punctuation", key: text };
  if (first <= 0x39) return { text, shape: "number", key: text };
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashed(hash, text.charCodeAt(at));
  return formAt(text, 0, text.length, hash);
}
