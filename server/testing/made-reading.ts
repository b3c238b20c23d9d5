import type { Article } from "#model/article";
import type { Claim } from "#model/claim";
import type { LocalEntity, LocalEvent } from "#model/entity";
import { comparisonKey } from "#model/fold";
import { identifier } from "#model/identifier";
import type { Reading } from "#model/reading";

/** One line of a made article: a sentence that is its own evidence. */
export interface MadeClaim extends Partial<Pick<Claim, "title" | "status" | "date" | "from" | "to" | "confidence">> {
  readonly kind: Claim["kind"];
  readonly who: string;
  /** A body's name, or an event's for presence. */
  readonly what: string;
}

export interface MadeArticle {
  readonly path: string;
  readonly published?: string;
  readonly events?: readonly (Pick<LocalEvent, "name"> & Partial<Omit<LocalEvent, "type" | "ref">>)[];
  readonly claims: readonly MadeClaim[];
}

const ABOUT_EVENTS = new Set<Claim["kind"]>(["ATTENDED", "CHAIRED", "SPOKE_AT", "ORGANIZED"]);
const BY_BODIES = new Set<Claim["kind"]>(["ORGANIZED", "PART_OF"]);

/** A reading without a reader, for tests: its text is its claims' sentences, so that every quote is exact. */
export function madeReading({ path, published, events = [], claims }: MadeArticle): Reading {
  const sentences = claims.map(({ who, title, what, kind }) => `${who} ${title ?? kind} ${what}.`);
  const text = [path, ...sentences].join("\n");
  const article: Article = {
    id: identifier("article", text),
    title: path,
    url: null,
    publisher: null,
    author: null,
    published: published ?? null,
    path,
    language: "vi",
    text,
  };
  const eventRefs = new Map(
    events.map((event) => [event.name, `event:${event.date ?? "-"}:${comparisonKey(event.name)}`]),
  );
  let start = path.length + 1;
  const made = claims.map((claim, index) => {
    const quote = sentences[index] ?? "";
    const position = { quote, start, end: start + quote.length };
    start += quote.length + 1;
    return toClaim(article, claim, position, eventRefs);
  });
  return { article, entities: entitiesOf(claims, events, eventRefs), claims: made };
}

function toClaim(
  article: Article,
  claim: MadeClaim,
  position: Pick<Claim, "quote" | "start" | "end">,
  eventRefs: ReadonlyMap<string, string>,
): Claim {
  const subject = `${BY_BODIES.has(claim.kind) ? "organization" : "person"}:${comparisonKey(claim.who)}`;
  const object = eventRefs.get(claim.what) ?? `organization:${comparisonKey(claim.what)}`;
  const { kind, title = null, status = title === null ? null : "current", date = null, from = null, to = null } = claim;
  return {
    ...position,
    id: identifier("claim", article.id, kind, subject, object, title, status, String(position.start)),
    article: article.id,
    kind,
    subject,
    object,
    subjectName: claim.who,
    objectName: claim.what,
    title,
    qualifiers: [],
    status,
    capacity: null,
    date,
    from,
    to,
    rule: "made",
    extractor: "made@1",
    confidence: claim.confidence ?? 0.9,
  };
}

function entitiesOf(
  claims: readonly MadeClaim[],
  events: NonNullable<MadeArticle["events"]>,
  eventRefs: ReadonlyMap<string, string>,
): LocalEntity[] {
  const people = claims.filter(({ kind }) => !BY_BODIES.has(kind)).map(({ who }) => who);
  const bodies = claims.flatMap(({ kind, who, what }) => [
    ...(BY_BODIES.has(kind) ? [who] : []),
    ...(ABOUT_EVENTS.has(kind) ? [] : [what]),
  ]);
  const count = (names: readonly string[], name: string): number => names.filter((other) => other === name).length;
  return [
    ...[...new Set(people)].map((name): LocalEntity => {
      const ref = `person:${comparisonKey(name)}`;
      return { type: "person", ref, name, aliases: [], count: count(people, name), honorifics: [] };
    }),
    ...[...new Set(bodies)].map((name): LocalEntity => {
      const ref = `organization:${comparisonKey(name)}`;
      return {
        type: "organization",
        ref,
        name,
        aliases: [],
        count: count(bodies, name),
        kind: "GovernmentBody",
        place: null,
      };
    }),
    ...events.map((event): LocalEntity => {
      const ref = eventRefs.get(event.name) ?? "";
      const unknown: Omit<LocalEvent, "type" | "ref" | "name"> = {
        aliases: [],
        count: 1,
        kind: "conference",
        date: null,
        partOfDay: null,
        place: null,
        planned: false,
      };
      return { ...unknown, ...event, type: "event", ref };
    }),
  ];
}
