import type { Token } from "#model/document";
import { tokenForm } from "./token-key.ts";

/**
 * Numbers keep their inner marks (2,5 · 10.000 · 5/4/2021 · 14-1), words their apostrophes (H'Mông, K'Sor) and
 * abbreviations their inner dots (UVT.Ư); an ellipsis and a run of dashes are one mark each.
 */
const TOKEN =
  /\p{N}+(?:[.,/:-]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\.{2,}|[-–—]+|[^\s\p{L}\p{N}]/gu;

/** Tokens of `text` from `start` to `end`, with offsets into the whole text. One linear pass. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (;;) {
    const found = TOKEN.exec(text);
    if (found === null || found.index >= end) return tokens;
    const word = found[0];
    const form = tokenForm(word);
    tokens.push({ start: found.index, end: found.index + word.length, text: word, key: form.key, shape: form.shape });
  }
}
