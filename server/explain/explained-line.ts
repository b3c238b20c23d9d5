import type { Span } from "#model/document";
import type { Explanation } from "#model/explain";

/** What a stretch of text is marked as. */
export type MarkKind = "person" | "organization" | "event" | "date" | "post" | "dropped" | "unexplained";

export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly label: string;
}

/** One paragraph with all that stands in it: marks, claims and drops by where they begin. */
export interface ExplainedLine extends Span {
  readonly role: Explanation["paragraphs"][number]["role"];
  readonly marks: readonly Mark[];
  readonly claims: Explanation["claims"];
  readonly dropped: Explanation["dropped"];
}

function marksOf({ mentions, dropped, unexplained }: Explanation): Mark[] {
  return [
    ...mentions.map(({ start, end, kind, rule, reading }) => ({ start, end, kind, label: `${reading} (${rule})` })),
    ...dropped.map(({ start, end, rule, reason }) => ({
      start,
      end,
      kind: "dropped" as const,
      label: `${reason} (${rule})`,
    })),
    ...unexplained.map(({ start, end }) => ({
      start,
      end,
      kind: "unexplained" as const,
      label: "no rule explains this",
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Takes what begins before `end` from things in text order, so that all paragraphs together take one pass. */
function taker<One extends Span>(ordered: readonly One[]): (end: number) => One[] {
  let next = 0;
  return (end) => {
    const from = next;
    while ((ordered[next]?.start ?? Infinity) < end) next += 1;
    return ordered.slice(from, next);
  };
}

/** An explanation paragraph by paragraph. */
export function explainedLines(explanation: Explanation): ExplainedLine[] {
  const marks = taker(marksOf(explanation));
  const claims = taker(explanation.claims);
  const dropped = taker(explanation.dropped);
  return explanation.paragraphs.map(({ start, end, role }) => ({
    start,
    end,
    role,
    marks: marks(end),
    claims: claims(end),
    dropped: dropped(end),
  }));
}
