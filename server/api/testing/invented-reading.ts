import type { Claim, ClaimKind } from "#model/claim";
import type { LocalEntity, LocalEvent, LocalOrganization, LocalPerson } from "#model/entity";
import { identifier } from "#model/identifier";
import type { Reading } from "#model/reading";

/** A claim as far as it differs from the plainest one. */
interface Stated extends Partial<Omit<Claim, "kind" | "subject" | "object" | "quote">> {
  readonly kind: ClaimKind;
  readonly subject: LocalEntity;
  readonly object: LocalEntity;
  readonly quote: string;
}

export const person = (name: string, more: Partial<LocalPerson> = {}): LocalPerson => ({
  type: "person",
  ref: `person:${name.toLowerCase()}`,
  name,
  aliases: [],
  count: 1,
  honorifics: [],
  ...more,
});

export const organization = (name: string, more: Partial<LocalOrganization> = {}): LocalOrganization => ({
  type: "organization",
  ref: `organization:${name.toLowerCase()}`,
  name,
  aliases: [],
  count: 1,
  kind: "GovernmentBody",
  place: null,
  ...more,
});

export const event = (name: string, more: Partial<LocalEvent> = {}): LocalEvent => ({
  type: "event",
  ref: `event:${name.toLowerCase()}`,
  name,
  aliases: [],
  count: 1,
  kind: "conference",
  date: null,
  partOfDay: null,
  place: null,
  planned: false,
  ...more,
});

/**
 * A reading of an invented article. Each statement's quote is looked up in the text, so that offsets are right by
 * construction.
 */
export function inventedReading(
  { text, title, published }: { text: string; title: string | null; published: string | null },
  stated: readonly Stated[],
): Reading {
  const article = {
    id: identifier("article", text),
    title,
    url: null,
    publisher: "Báo Thử Nghiệm",
    author: null,
    published,
    path: "thu/bai.txt",
    language: "vi",
    text,
  };
  const entities = new Map(stated.flatMap(({ subject, object }) => [subject, object]).map((one) => [one.ref, one]));
  const claims = stated.map(({ subject, object, quote, ...more }): Claim => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`“${quote}” is not in the text`);
    return {
      id: identifier("claim", article.id, more.kind, subject.ref, object.ref, quote, more.title ?? null),
      article: article.id,
      subject: subject.ref,
      object: object.ref,
      subjectName: subject.name,
      objectName: object.name,
      title: null,
      qualifiers: [],
      status: null,
      capacity: null,
      quote,
      start,
      end: start + quote.length,
      date: object.type === "event" ? object.date : published,
      from: null,
      to: null,
      rule: "thử.quy-tắc",
      extractor: "vi@0",
      confidence: 0.9,
      ...more,
    };
  });
  return { article, entities: [...entities.values()], claims };
}
