import type { Span } from "#model/document";
import type { Explanation } from "#model/explain";
import { claimText, confidenceText } from "./claim-text.ts";
import { type ExplainedLine, explainedLines, type Mark, type MarkKind } from "./explained-line.ts";

interface Look {
  readonly sign: string;
  /** SGR codes of ECMA-48. */
  readonly colour: string;
}

const LOOKS: Readonly<Record<MarkKind, Look>> = {
  person: { sign: "p", colour: "1;36" },
  post: { sign: "t", colour: "32" },
  organization: { sign: "o", colour: "33" },
  event: { sign: "e", colour: "35" },
  date: { sign: "d", colour: "34" },
  dropped: { sign: "x", colour: "31" },
  unexplained: { sign: "?", colour: "4;31" },
};
/** Where marks overlap, the first of these is shown. */
const ORDER: readonly MarkKind[] = ["person", "event", "date", "organization", "post", "dropped", "unexplained"];

const COLUMNS = 100;

/** Stretches of at most so many characters, cut at spaces. */
function wrap(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    const space = text.lastIndexOf(" ", from + COLUMNS);
    const to = end - from <= COLUMNS ? end : space > from ? space : from + COLUMNS;
    lines.push({ start: from, end: to });
    from = text[to] === " " ? to + 1 : to;
  }
  return lines;
}

function kindAt(marks: readonly Mark[], at: number): MarkKind | null {
  const here = marks.filter(({ start, end }) => start <= at && at < end);
  return ORDER.find((kind) => here.some((mark) => mark.kind === kind)) ?? null;
}

function paint(text: string, line: Span, marks: readonly Mark[], colours: boolean): string[] {
  const kinds = Array.from({ length: line.end - line.start }, (_, index) => kindAt(marks, line.start + index));
  if (!colours) {
    const signs = kinds.map((kind) => (kind === null ? " " : LOOKS[kind].sign)).join("");
    return [text.slice(line.start, line.end), ...(signs.trim() === "" ? [] : [signs.trimEnd()])];
  }
  let painted = "";
  kinds.forEach((kind, index) => {
    if (kind !== (kinds[index - 1] ?? null)) painted += kind === null ? "\u001b[0m" : `\u001b[0;${LOOKS[kind].colour}m`;
    painted += text.charAt(line.start + index);
  });
  return [`${painted}\u001b[0m`];
}

function notes({ marks, claims }: ExplainedLine, text: string): string[] {
  const quote = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/gu, " ");
  return [
    ...marks.map((mark) => `    ${LOOKS[mark.kind].sign} ${mark.kind} “${quote(mark)}”: ${mark.label}`),
    ...claims.flatMap((claim) => [`    ✓ ${claimText(claim)}`, `        ${confidenceText(claim)}`]),
  ];
}

/**
 * The article's text, each line with its marks beneath it (or in colours), then what each of them is and what the
 * article states there.
 */
export function explanationText(explanation: Explanation, colours: boolean): string {
  const { article, entities, claims, dropped, extractor } = explanation;
  const { text } = article;
  const idle = entities.filter((one) => one.claims === 0);
  return [
    `${article.title ?? article.id} · ${extractor}`,
    ORDER.map((kind) => `${LOOKS[kind].sign} ${kind}`).join(" · "),
    "",
    ...explainedLines(explanation).flatMap((line) => [
      ...(line.role === "body" ? [] : [`[${line.role}]`]),
      ...wrap(text, line).flatMap((part) => paint(text, part, line.marks, colours)),
      ...notes(line, text),
      "",
    ]),
    `${claims.length} claims, ${dropped.length} dropped, ${explanation.unexplained.length} capitalised spans unexplained`,
    ...(idle.length === 0 ? [] : ["Named, and nothing stated of them:"]),
    ...idle.map(({ entity }) => `    ${entity.type} ${entity.name} (${entity.count})`),
  ].join("\n");
}
