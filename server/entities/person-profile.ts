import type { Claim } from "#model/claim";
import { comparisonKey } from "#model/fold";
import type { NamesakeKnowledge } from "#model/namesake-knowledge";
import { earliestDay, latestDay } from "#model/partial-date";

/** First and last ISO day; null where no source gives one. */
export type Span = readonly [first: string, last: string] | null;

interface Post {
  readonly body: string;
  readonly bodyName: string;
  readonly title: string;
  /** When sources show the person in post, and when they call the post left. */
  readonly held: Span;
  readonly left: Span;
}

/** What is known of one person, from one article or from several that are taken to be of one. */
export interface PersonProfile {
  /** By body and title. */
  readonly posts: ReadonlyMap<string, Post>;
  /** Names of the bodies in which posts are held, by id. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Where posts were held at the time of their article, by province. */
  readonly provinces: ReadonlyMap<string, Span>;
  /** The day of each gathering attended, by id. */
  readonly events: ReadonlyMap<string, Span>;
  readonly days: Span;
}

/** A claim about the person with the body or event that it is about. */
export interface AboutPerson {
  readonly claim: Claim;
  readonly object: string;
}

const LEFT = new Set<Claim["status"]>(["former", "ended"]);

export function profileOf(
  about: readonly AboutPerson[],
  published: string | null,
  knowledge: NamesakeKnowledge,
): PersonProfile {
  const posts = new Map<string, Post>();
  const bodies = new Map<string, string>();
  const provinces = new Map<string, Span>();
  const events = new Map<string, Span>();
  let days = dayOf(published);
  for (const { claim, object } of about) {
    if (claim.kind === "PROPOSED_FOR") continue;
    const day = dayOf(claim.date) ?? dayOf(published);
    days = union(days, day);
    if (claim.kind !== "HELD_ROLE") {
      events.set(object, union(events.get(object) ?? null, dayOf(claim.date)));
      continue;
    }
    const left = LEFT.has(claim.status);
    const title = claim.title ?? "";
    bodies.set(object, claim.objectName);
    const post: Post = {
      body: object,
      bodyName: claim.objectName,
      title,
      held: left ? null : day,
      left: left ? day : null,
    };
    const key = `${object}|${comparisonKey(title)}`;
    posts.set(key, both(posts.get(key), post));
    const province = knowledge.provinceOf(claim.objectName);
    if (province !== null && !left) provinces.set(province, union(provinces.get(province) ?? null, day));
  }
  return { posts, bodies, provinces, events, days };
}

/** Both profiles as one; independent of their order. */
export function mergedProfile(a: PersonProfile, b: PersonProfile): PersonProfile {
  return {
    posts: merged(a.posts, b.posts, both),
    bodies: merged(a.bodies, b.bodies, (x, y) => (x === undefined || y < x ? y : x)),
    provinces: merged(a.provinces, b.provinces, (x, y) => union(x ?? null, y)),
    events: merged(a.events, b.events, (x, y) => union(x ?? null, y)),
    days: union(a.days, b.days),
  };
}

/** A full day or an interval of them; a month or a year is no day. */
function dayOf(date: string | null): Span {
  if (date === null || !/^\d{4}-\d{2}-\d{2}/.test(date)) return null;
  const [first, last] = [earliestDay(date.slice(0, 21)), latestDay(date.slice(0, 21))];
  return first === null || last === null ? isoDay(date) : [first, last];
}

/** Article.published may carry a time. */
function isoDay(date: string): Span {
  const day = date.slice(0, 10);
  return [day, day];
}

function union(a: Span, b: Span): Span {
  if (a === null || b === null) return a ?? b;
  return [a[0] < b[0] ? a[0] : b[0], a[1] > b[1] ? a[1] : b[1]];
}

function both(a: Post | undefined, b: Post): Post {
  if (a === undefined) return b;
  const bodyName = a.bodyName < b.bodyName ? a.bodyName : b.bodyName;
  const title = a.title < b.title ? a.title : b.title;
  return { body: a.body, bodyName, title, held: union(a.held, b.held), left: union(a.left, b.left) };
}

/** The larger map is copied once, the smaller one walked. */
function merged<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  join: (x: Value | undefined, y: Value) => Value,
): ReadonlyMap<string, Value> {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  const fresh = [...small].filter(([key, value]) => join(large.get(key), value) !== large.get(key));
  if (fresh.length === 0) return large;
  const all = new Map(large);
  for (const [key, value] of fresh) all.set(key, join(large.get(key), value));
  return all;
}
