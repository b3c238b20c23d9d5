export const SPACE = 1;
export const LETTER = 2;
/** Combining marks and digits: what goes on inside a word. */
export const INNER = 3;
export const DIGIT = 4;
/** Punctuation marks and symbols. */
export const SIGN = 5;

/** Latin with all Vietnamese letters, and general punctuation; what lies behind is looked at by expression. */
const KNOWN_UNITS = 0x2100;

function classOf(unit: string): number {
  if (/\s/u.test(unit)) return SPACE;
  if (/\p{L}/u.test(unit)) return LETTER;
  if (/\p{N}/u.test(unit)) return DIGIT;
  return /\p{M}/u.test(unit) ? INNER : SIGN;
}

const CLASSES = Uint8Array.from({ length: KNOWN_UNITS }, (_, unit) => classOf(String.fromCharCode(unit)));

/** What a UTF-16 unit of a text is, by table, since every unit of every article is asked for; 0 where it says nothing. */
export function unitClass(unit: number): number {
  return unit < KNOWN_UNITS ? (CLASSES[unit] ?? 0) : 0;
}
