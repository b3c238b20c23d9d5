import type { Document } from "#model/document";
import type { DateMention } from "#model/mention";

/** So many sentences are the lead: what they are dated by, the article is dated by. */
const LEAD = 6;

/**
 * The day an article speaks for, as EDTF or --MM-DD: the day of what its lead reports, else its published date; null
 * where the source says nothing.
 */
export function articleDate(document: Document, dates: readonly DateMention[]): string | null {
  const points = dates.filter(({ use, date }) => use === "point" && /\d{2}-\d{2}(?:$|\/)/.test(date));
  const body = document.paragraphs.find(({ role }) => role === "body")?.sentences[0]?.index ?? 0;
  const lead = points.find(({ sentence }) => sentence < body + LEAD);
  const published = /^\d{4}-\d{2}-\d{2}/.exec(document.article.published ?? "")?.[0];
  return lead?.date ?? published ?? points[0]?.date ?? null;
}
