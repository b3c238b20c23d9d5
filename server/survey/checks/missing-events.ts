import { GATHERING_HEADS } from "../../languages/vi/events/gathering-heads.ts";
import type { Check, Surveyed, SurveyedSentence } from "../surveyed.ts";

const LEAD = 3;

interface Head {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly lead: boolean;
}

function headsIn({ view: { tokens } }: SurveyedSentence, lead: boolean): Head[] {
  const found: Head[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = GATHERING_HEADS.at(tokens, at)[0];
    const [first, last] = [tokens[at], tokens[(match?.end ?? 0) - 1]];
    if (match === undefined || first === undefined || last === undefined) continue;
    const needs = match.entry.needs;
    if (needs !== null && !needs.has(tokens[match.end]?.key ?? "")) continue;
    const before = tokens
      .slice(Math.max(0, at - 2), at)
      .map(({ key }) => key)
      .join(" ");
    found.push({
      form: `${before} [${tokens
        .slice(at, match.end)
        .map(({ key }) => key)
        .join(" ")}]`,
      start: first.start,
      end: last.end,
      lead,
    });
    at = match.end - 1;
  }
  return found;
}

function heads({ sentences }: Surveyed): Head[] {
  const body = sentences.findIndex(({ role }) => role === "body");
  return sentences.flatMap((sentence, index) =>
    sentence.role === "noise" || sentence.role === "byline"
      ? []
      : headsIn(sentence, sentence.role === "title" || index < body + LEAD),
  );
}

const hasEvent = ({ findings }: Surveyed) => findings.entities.some(({ type }) => type === "event");
const hasOfficial = ({ claims }: Surveyed) => claims.some(({ kind }) => kind === "HELD_ROLE");
const start = ({ document }: Surveyed) => {
  const { text } = document.article;
  return { start: 0, end: Math.min(text.length, Math.max(1, text.indexOf("\n"))) };
};

export const missingEvents: readonly Check[] = [
  {
    name: "officials and no event",
    about: "whether the title and the first three sentences name a gathering, the rest does, or nothing does",
    find: (article, note) => {
      if (hasEvent(article) || !hasOfficial(article)) return;
      const found = heads(article);
      note(
        found.some(({ lead }) => lead)
          ? "named in the lead"
          : found.length > 0
            ? "named further down"
            : "no gathering word",
        start(article),
      );
    },
  },
  {
    name: "officials, a gathering named in the lead, and no event",
    about: "the two words before [and the gathering's word]",
    find: (article, note) => {
      if (hasEvent(article) || !hasOfficial(article)) return;
      for (const head of heads(article)) if (head.lead) note(head.form, head);
    },
  },
];
