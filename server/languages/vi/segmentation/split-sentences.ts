import type { Token } from "#model/document";
import { ABBREVIATIONS_WITH_DOT } from "../lexicons/abbreviations-with-dot.ts";

const CLOSING = new Set(['"', "”", "’", ")", "»", "]"]);

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  if (next === undefined) return true;
  const text = token.text;
  if (text === "?" || text === "!") return next.shape !== "lower" && next.start > token.end;
  if (text === "…" || text.startsWith("..")) return next.shape !== "lower" && next.shape !== "punctuation";
  if (text !== ".") return false;
  const before = tokens[index - 1];
  if (before === undefined || before.end < token.start) return next.shape !== "lower";
  if (next.start === token.end && next.shape !== "punctuation") {
    // "xong.Ông" lost its space; "PGS.TS", "TP.HCM", "vnexpress.net" never had one
    return next.shape === "capital" && before.shape === "lower" && before.text.length > 1;
  }
  if (next.shape === "lower") return false;
  if (ABBREVIATIONS_WITH_DOT.has(before.key) && before.shape !== "lower") return false;
  // an initial: "A. Nguyễn"
  return !(before.shape === "capital" && before.text.length === 1);
}

/**
 * No newspaper writes sentences of this many tokens (the longest of 144,000 had 371): what is longer is cut at a comma
 * or semicolon, and without one at the second limit, so that the cost of reading stays linear in the text.
 */
const LONGEST = 500;
const LONGEST_WITHOUT_MARK = 700;

function tooLong(count: number, last: string): boolean {
  return count >= LONGEST_WITHOUT_MARK || (count >= LONGEST && (last === ";" || last === ","));
}

const ENUMERATOR = /^(?:\d{1,3}|[IVX]{1,5}|\p{L})$/u;

/** "1. Ông Lê An", "II. Ban Thường vụ", "a. Bà Vũ Bình": the full stop behind a line's number ends nothing. */
const isEnumerator = (sentences: readonly unknown[], current: readonly Token[]) =>
  sentences.length === 0 && current.length === 2 && current[1]?.text === "." && ENUMERATOR.test(current[0]?.text ?? "");

/** Groups of tokens, one a sentence, aware of abbreviations ("TS. Lê An"), initials, numbers and closing quotes. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    current.push(token);
    const enumerates = isEnumerator(sentences, current) && index + 1 < tokens.length;
    if (enumerates || (!endsSentence(tokens, index) && !tooLong(current.length, token.text))) continue;
    for (
      let next = tokens[index + 1];
      next !== undefined && CLOSING.has(next.text) && next.start === tokens[index]?.end;
      next = tokens[index + 1]
    ) {
      current.push(next);
      index += 1;
    }
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
