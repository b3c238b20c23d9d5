import type { Document, Token } from "#model/document";

/** A quotation that is not closed within so many sentences was never meant to be one. */
const LONGEST = 4;
const OPENING = new Set(["“", '"']);
const CLOSING = new Set(["”", '"']);

/** A quotation opens a line or follows a colon; a name in quotation marks inside a sentence is none. */
const opens = (tokens: readonly Token[], index: number) =>
  OPENING.has(tokens[index]?.text ?? "") && (index === 0 || tokens[index - 1]?.text === ":");

/**
 * Start offsets of the tokens that stand inside quotations, over line ends too: what is quoted speaks of other
 * gatherings than the report does.
 */
export function quotedTokens(document: Document): ReadonlySet<number> {
  const quoted = new Set<number>();
  let pending: number[] = [];
  let left = 0;
  for (const { tokens } of document.sentences) {
    for (const [index, { text, start }] of tokens.entries()) {
      if (left > 0 && CLOSING.has(text) && pending.length > 0) {
        for (const one of pending) quoted.add(one);
        [pending, left] = [[], 0];
      } else if (left > 0) pending.push(start);
      else if (opens(tokens, index)) [pending, left] = [[start], LONGEST];
    }
    if (left > 0) left--;
    if (left === 0) pending = [];
  }
  return quoted;
}
