import type { Explanation } from "#model/explain";
import { type Segment, segmentText } from "../article/segment-text.ts";

/** What a stretch of an article is marked as. */
export const MARK_KINDS = ["person", "post", "organization", "event", "date", "dropped", "unexplained"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Something seen in the text. Offsets are UTF-16 units into the article's text, half open. */
export interface SeenMark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** What was made of it, or why nothing was; null for what no rule explains. */
  readonly reading: string | null;
  readonly rule: string | null;
}

export interface ExplainedParagraph {
  readonly start: number;
  readonly role: Explanation["paragraphs"][number]["role"];
  /** One list for each of its lines; a segment's `claims` are ids of marks, the shortest first. */
  readonly lines: readonly (readonly Segment[])[];
  readonly marks: readonly SeenMark[];
  readonly claims: Explanation["claims"];
}

function marksOf({ mentions, dropped, unexplained }: Explanation): SeenMark[] {
  const seen = [
    ...mentions.map(({ kind, start, end, reading, rule }) => ({ kind, start, end, reading, rule })),
    ...dropped.map(({ start, end, reason, rule }) => ({ kind: "dropped" as const, start, end, reading: reason, rule })),
    ...unexplained.map(({ start, end }) => ({ kind: "unexplained" as const, start, end, reading: null, rule: null })),
  ];
  return seen.map((mark, index) => ({ ...mark, id: `m${index}` })).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Takes what begins before `end` from things in text order, so that all paragraphs together take one pass. */
function taker<One extends { readonly start: number }>(ordered: readonly One[]): (end: number) => One[] {
  let next = 0;
  return (end) => {
    const from = next;
    while ((ordered[next]?.start ?? Infinity) < end) next += 1;
    return ordered.slice(from, next);
  };
}

/** An explanation paragraph by paragraph, with the marks of the shown kinds in its text. */
export function explainedParagraphs(explanation: Explanation, shown: ReadonlySet<MarkKind>): ExplainedParagraph[] {
  const { article, paragraphs, claims } = explanation;
  const takeMarks = taker(marksOf(explanation));
  const takeClaims = taker(claims);
  return paragraphs.map(({ start, end, role }) => {
    const marks = takeMarks(end).filter(({ kind }) => shown.has(kind));
    const inside = marks.map((mark) => ({ id: mark.id, start: mark.start - start, end: mark.end - start }));
    const lines = segmentText(article.text.slice(start, end), inside).map(({ segments }) => segments);
    return { start, role, lines, marks, claims: takeClaims(end) };
  });
}
