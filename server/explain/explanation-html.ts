import type { Explanation } from "#model/explain";
import { claimText, confidenceText } from "./claim-text.ts";
import { escapeHtml } from "./escape-html.ts";
import { type ExplainedLine, explainedLines, type Mark, type MarkKind } from "./explained-line.ts";
import { EXPLANATION_STYLE } from "./explanation-style.ts";

const KINDS: readonly MarkKind[] = ["person", "post", "organization", "event", "date", "dropped", "unexplained"];

function markUp(inner: string, marks: readonly Mark[]): string {
  return marks.reduceRight(
    (html, { kind, label }) => `<mark class="${kind}" title="${escapeHtml(label)}">${html}</mark>`,
    escapeHtml(inner),
  );
}

/** The paragraph cut where any mark begins or ends, so that marks may overlap and tags still nest. */
function markedText(text: string, { start, end, marks }: ExplainedLine): string {
  const cuts = new Set([start, end]);
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered
    .slice(0, -1)
    .map((from, index) => {
      const to = ordered[index + 1] ?? end;
      return markUp(
        text.slice(from, to),
        marks.filter((mark) => mark.start <= from && mark.end >= to),
      );
    })
    .join("");
}

function notes(text: string, { claims, dropped }: ExplainedLine): string {
  const items = [
    ...claims.map(
      (claim) =>
        `<li class="claim">${escapeHtml(claimText(claim))}<small>${escapeHtml(confidenceText(claim))}</small></li>`,
    ),
    ...dropped.map(
      ({ start, end, rule, reason }) =>
        `<li><mark class="dropped">${escapeHtml(text.slice(start, end))}</mark> ${escapeHtml(reason)} <small>${escapeHtml(rule)}</small></li>`,
    ),
  ];
  return items.length === 0 ? "" : `<ul class="notes">${items.join("")}</ul>`;
}

function section(text: string, line: ExplainedLine): string {
  const role = line.role === "body" ? "" : `<span class="role">${line.role}</span> `;
  return `<section><p>${role}${markedText(text, line)}</p>${notes(text, line)}</section>`;
}

/** One page that needs nothing else: no script, no font, no image. Everything from the article is escaped. */
export function explanationHtml(explanation: Explanation): string {
  const { article, claims, dropped, unexplained, entities, extractor } = explanation;
  const title = escapeHtml(article.title ?? article.id);
  const facts = [article.publisher, article.published, article.url, article.id, extractor].filter(
    (fact) => fact !== null,
  );
  const idle = entities.filter((one) => one.claims === 0).map(({ entity }) => `${entity.name} (${entity.type})`);
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(article.language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${title}</title><style>${EXPLANATION_STYLE}</style></head><body>`,
    `<header><h1>${title}</h1><p class="facts">${escapeHtml(facts.join(" · "))}</p>`,
    `<p class="legend">${KINDS.map((kind) => `<mark class="${kind}">${kind}</mark>`).join("")}</p></header><main>`,
    ...explainedLines(explanation).map((line) => section(article.text, line)),
    `</main><footer><p>${claims.length} claims, ${dropped.length} dropped, ${unexplained.length} capitalised spans unexplained.</p>`,
    ...(idle.length === 0 ? [] : [`<p>Named, and nothing stated of them: ${escapeHtml(idle.join(", "))}</p>`]),
    "</footer></body></html>",
    "",
  ].join("\n");
}
