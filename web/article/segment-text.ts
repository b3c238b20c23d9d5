/** A stretch of text inside which the same claims hold. Offsets are UTF-16 units into the article's text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Ids of the claims whose quote covers it, the shortest quote first. */
  readonly claims: readonly string[];
}
export interface TextParagraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

interface Quoted {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts an article into paragraphs, and those at every place where a quote begins or ends, so that overlapping quotes
 * can all be marked. Line breaks are the only thing left out.
 */
export function segmentText(text: string, claims: readonly Quoted[]): TextParagraph[] {
  const shortestFirst = [...claims].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const cuts = [...new Set(claims.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => {
    const [from, to] = [line.index, line.index + line[0].length];
    const places = [from, ...cuts.filter((cut) => cut > from && cut < to), to];
    return {
      start: from,
      segments: places.slice(1).map((end, index) => {
        const start = places[index] ?? from;
        const covering = shortestFirst.filter((claim) => claim.start <= start && claim.end >= end);
        return { start, end, text: text.slice(start, end), claims: covering.map(({ id }) => id) };
      }),
    };
  });
}
