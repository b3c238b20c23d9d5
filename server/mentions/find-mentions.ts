import type { Document } from "#model/document";
import type { Findings, LanguagePack, Trace } from "../languages/language-pack.ts";

/** Document → typed mentions and the article's own entities, in text order. */
export function findMentions(document: Document, pack: LanguagePack, trace?: Trace): Findings {
  const { mentions, entities } = pack.findMentions(document, trace);
  return {
    mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
    entities: entities.toSorted((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0)),
  };
}
