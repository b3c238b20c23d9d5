import type { Article } from "#model/article";
import type { Mention } from "#model/mention";
import { findClaims } from "../claims/find-claims.ts";
import { chunkSentence } from "../languages/vi/chunks/chunk-sentence.ts";
import { vietnamese } from "../languages/vi/index.ts";
import { viewSentence } from "../languages/vi/matching/sentence-view.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import type { Surveyed } from "./surveyed.ts";

const nameOf = ({ path, id }: Article) => path?.replace(/^.*\//u, "").replace(/\.[^.]+$/u, "") ?? id;

/** Reads an article and keeps, beside the claims, what they were made from. */
export function surveyArticle(article: Article): Surveyed {
  const document = vietnamese.segment(article);
  const findings = findMentions(document, vietnamese);
  const mentions = new Map<number, Mention[]>();
  for (const mention of findings.mentions) {
    const own = mentions.get(mention.sentence);
    if (own === undefined) mentions.set(mention.sentence, [mention]);
    else own.push(mention);
  }
  return {
    name: nameOf(article),
    document,
    findings,
    claims: findClaims(document, findings, vietnamese),
    sentences: document.sentences.map((sentence) => {
      const view = viewSentence(sentence);
      return {
        view,
        chunks: chunkSentence(view),
        role: document.paragraphs[sentence.paragraph]?.role ?? "body",
        mentions: mentions.get(sentence.index) ?? [],
      };
    }),
  };
}
