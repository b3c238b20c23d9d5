import type { Span } from "#model/document";

const LOWER_START = /^\s*\p{Ll}/u;
const ENDS = new Set('.!?…:;"”/');

/**
 * One span a line, without the white space around it. A line that starts in lower case continues the one before, unless
 * that one had ended: sources break lines inside a sentence.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const stop = found < 0 ? text.length : found;
    const line = text.slice(start, stop);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const from = start + line.length - line.trimStart().length;
      const span = { start: from, end: from + trimmed.length };
      const before = spans.at(-1);
      const adjacent = before !== undefined && text.slice(before.end, span.start).split("\n").length === 2;
      if (before !== undefined && adjacent && LOWER_START.test(trimmed) && !ENDS.has(text[before.end - 1] ?? "")) {
        before.end = span.end;
      } else spans.push(span);
    }
    start = stop + 1;
  }
  return spans;
}
