const REACH = 160;
const WORD_PART = /[\p{L}\p{M}\p{N}]/u;

/**
 * What stands around a quote, up to 160 characters (UTF-16 units) on each side, cut between words and never beyond the
 * quote's paragraph.
 */
export function surroundings(text: string, start: number, end: number): { before: string; after: string } {
  const first = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - REACH);
  const breakAfter = text.indexOf("\n", end);
  const last = Math.min(breakAfter < 0 ? text.length : breakAfter, end + REACH);
  return {
    before: text.slice(afterBrokenWord(text, first, start), start),
    after: text.slice(end, beforeBrokenWord(text, last, end)),
  };
}

/** Where the first whole word begins, if the cut at `at` went through one. */
function afterBrokenWord(text: string, at: number, limit: number): number {
  let position = at;
  if (!splitsWord(text, at)) return at;
  while (position < limit && splitsWord(text, position)) position += 1;
  return position;
}

function beforeBrokenWord(text: string, at: number, limit: number): number {
  let position = at;
  while (position > limit && splitsWord(text, position)) position -= 1;
  return position;
}

/** True inside a word and inside a character that takes two units. */
function splitsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const left = text.slice(Math.max(0, at - 2), at);
  const right = text.slice(at, at + 2);
  if (/[\uD800-\uDBFF]$/.test(left)) return true;
  return WORD_PART.test(left.at(-1) ?? "") && WORD_PART.test(right.at(0) ?? "");
}
