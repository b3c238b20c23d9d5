import type { Document, Span, Token } from "#model/document";

const isCapital = ({ shape, text }: Token) =>
  shape === "capital" || shape === "upper" || (shape === "mixed" && /^\p{Lu}/u.test(text));

/** Runs of two capitalised words or more that are part of none of `known`; bylines and noise say nothing. */
export function unexplainedSpans(document: Document, known: readonly Span[]): Span[] {
  const ordered = known.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let covered = -1;
  const isFree = (token: Token): boolean => {
    for (let one = ordered[next]; one !== undefined && one.start <= token.start; one = ordered[++next])
      covered = Math.max(covered, one.end);
    return isCapital(token) && covered <= token.start;
  };
  const spans: Span[] = [];
  for (const { role, sentences } of document.paragraphs) {
    for (const { tokens } of sentences) {
      let run: Token[] = [];
      const close = () => {
        const [first, last] = [run[0], run.at(-1)];
        if (first !== undefined && last !== undefined && run.length > 1 && role !== "byline" && role !== "noise")
          spans.push({ start: first.start, end: last.end });
        run = [];
      };
      for (const token of tokens) {
        if (isFree(token)) run.push(token);
        else close();
      }
      close();
    }
  }
  return spans;
}
