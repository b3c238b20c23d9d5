import type { TokenShape } from "#model/document";
import { comparisonKey } from "#model/fold";

export interface TokenForm {
  readonly key: string;
  readonly shape: TokenShape;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const DIGIT = /^\p{N}/u;

/** Newspapers have a small vocabulary: nearly every token was met before. Bounded, so that noise can't fill memory. */
const LIMIT = 100_000;
const known = new Map<string, TokenForm>();

function shapeOf(text: string): TokenShape {
  if (DIGIT.test(text)) return "number";
  if (!LETTER.test(text)) return "punctuation";
  if (!UPPER.test(text)) return /\p{Lu}/u.test(text) ? "mixed" : "lower";
  if (!LOWER.test(text)) return text.length === 1 ? "capital" : "upper";
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? "capital" : "mixed";
}

/** "Thành" → { key: "thành", shape: "capital" }; "UBND" → upper; "ủy" → key "uỷ"; "2,5" → number */
export function tokenForm(text: string): TokenForm {
  const first = text.charCodeAt(0);
  // numbers and ASCII marks are too many, or too plain, to be remembered
  if (first < 0x30 || (first > 0x39 && first < 0x41)) return { shape: "punctuation", key: text };
  if (first <= 0x39) return { shape: "number", key: text };
  let form = known.get(text);
  if (form === undefined) {
    const shape = shapeOf(text);
    form = { shape, key: shape === "punctuation" ? text : comparisonKey(text) };
    if (known.size >= LIMIT) known.clear();
    known.set(text, form);
  }
  return form;
}
