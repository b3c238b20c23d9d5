import { comparisonKey } from "#model/fold";
import type { NamesakeKnowledge } from "#model/namesake-knowledge";
import { daysBetween } from "./days-between.ts";
import type { PersonComparison, PersonReason } from "#model/person-decision";
import type { PersonProfile, Span } from "./person-profile.ts";

/** From which score on two are taken for one: about two hundred to one. */
const THRESHOLD = 2.3;
/** How many people of note there are among whom two namesakes meet: a body of so many says nothing. */
const ALL = 2000;
const PEOPLE = { event: 6, heldByOne: 3, province: 500 };
const YEAR = 365;

const bits = (people: number): number => Math.max(0.1, Math.log10(ALL / people));

type Feature = (a: PersonProfile, b: PersonProfile, knowledge: NamesakeKnowledge) => PersonReason[];

/** People in a body who could be meant by a title: one at a time, or a third of those in the body. */
function peopleWith(title: string, body: string, { heldByOne, peopleOf }: NamesakeKnowledge): number {
  return heldByOne(title) ? Math.min(PEOPLE.heldByOne, peopleOf(body)) : peopleOf(body) / 3;
}

/** What sharing this body, or this post where a title is given, says. */
export function weightOfBody(body: string, title: string | null, knowledge: NamesakeKnowledge): number {
  return bits(title === null ? knowledge.peopleOf(body) : peopleWith(title, body, knowledge));
}
export const WEIGHT_OF_EVENT = bits(PEOPLE.event);

/** How much less common than one in a thousand a name is. A name alone never suffices. */
export function weightOfName(name: string, knowledge: NamesakeKnowledge): number {
  return Math.min(THRESHOLD - 0.1, Math.max(0, -Math.log10(knowledge.shareOfName(name)) - 3));
}

/** The closest tie counts in full, a second one half. */
const ties: Feature = (a, b, knowledge) => {
  const found: PersonReason[] = [];
  const [few, many] = a.posts.size <= b.posts.size ? [a, b] : [b, a];
  const bodies = new Map<string, PersonReason>();
  for (const [key, { body, bodyName, title }] of few.posts) {
    if (!many.bodies.has(body)) continue;
    const other = many.posts.get(key);
    const weight = weightOfBody(bodyName, other === undefined ? null : title, knowledge);
    const reason = { name: other === undefined ? "same body" : "same post", weight, about: bodyName };
    if (weight > (bodies.get(body)?.weight ?? 0)) bodies.set(body, reason);
  }
  found.push(...bodies.values());
  const [less, more] = a.events.size <= b.events.size ? [a, b] : [b, a];
  for (const event of less.events.keys())
    if (more.events.has(event)) found.push({ name: "same gathering", weight: WEIGHT_OF_EVENT, about: event });
  const [best, second] = found.sort((x, y) => y.weight - x.weight || ((x.about ?? "") < (y.about ?? "") ? -1 : 1));
  if (best === undefined) return [];
  return second === undefined ? [best] : [best, { ...second, weight: second.weight / 2 }];
};

/** Who was in post in Hải Dương is found in Hải Phòng once the one is part of the other. */
function areOne(one: string, here: Span, other: string, there: Span, { mergedOn }: NamesakeKnowledge): boolean {
  const day = mergedOn(one, other);
  return day !== null && [here, there].some((span) => span !== null && span[1] >= day);
}

const provinces: Feature = (a, b, knowledge) => {
  if (a.provinces.size === 0 || b.provinces.size === 0) return [];
  const [few, many] = a.provinces.size <= b.provinces.size ? [a, b] : [b, a];
  const shared = [...few.provinces.keys()].filter((province) => many.provinces.has(province)).sort();
  if (shared.length > 0) return [{ name: "same province", weight: bits(PEOPLE.province), about: shared[0] ?? null }];
  for (const [one, here] of few.provinces)
    for (const [other, there] of many.provinces) if (areOne(one, here, other, there, knowledge)) return [];
  return [{ name: "other provinces", weight: -0.4, about: null }];
};

/** Who is in post in two provinces within two months is two persons, or moved: the shared post must say so. */
const twoPlaces: Feature = (a, b, knowledge) => {
  for (const [one, here] of a.provinces)
    for (const [other, there] of b.provinces) {
      if (one === other || a.provinces.has(other) || b.provinces.has(one)) continue;
      const gap = daysBetween(here, there);
      if (gap !== null && gap <= 60 && !areOne(one, here, other, there, knowledge))
        return [{ name: "in post in two provinces at once", weight: -3, about: [one, other].sort().join(", ") }];
    }
  return [];
};

/** What one article calls left, another shows held before (the posts go on), or after (they contradict). */
const continuity: Feature = (a, b) => {
  const reasons = new Map<string, PersonReason>();
  const add = (name: string, weight: number, about: string): void => {
    if (about < (reasons.get(name)?.about ?? "\uffff")) reasons.set(name, { name, weight, about });
  };
  const [few, many] = a.posts.size <= b.posts.size ? [a, b] : [b, a];
  for (const [key, post] of few.posts) {
    const other = many.posts.get(key);
    for (const [held, left] of [[post.held, other?.left ?? null] as const, [other?.held ?? null, post.left] as const]) {
      if (held === null || left === null) continue;
      if (held[1] <= left[1]) add("left a post the other held before", 0.5, post.bodyName);
      else if (held[0] > left[1]) add("left a post the other held later", -0.7, post.bodyName);
    }
  }
  return [...reasons.values()].sort((x, y) => y.weight - x.weight);
};

const time: Feature = (a, b) => {
  const gap = daysBetween(a.days, b.days);
  if (gap === null) return [];
  if (gap <= YEAR) return [{ name: "within a year", weight: 0.2, about: null }];
  return gap > 15 * YEAR ? [{ name: "more than fifteen years apart", weight: -0.7, about: null }] : [];
};

/** Two gatherings on one day are possible, but not usual. */
const twoGatherings: Feature = (a, b) => {
  const [few, many] = a.events.size <= b.events.size ? [a, b] : [b, a];
  if ([...few.events.keys()].some((event) => many.events.has(event))) return [];
  const days = new Set([...many.events.values()].flatMap((span) => (span === null ? [] : span[0])));
  const clash = [...few.events.values()].find((span) => span !== null && days.has(span[0]));
  return clash == null ? [] : [{ name: "two gatherings on one day", weight: -0.4, about: clash[0] }];
};

const FEATURES: readonly Feature[] = [ties, provinces, twoPlaces, continuity, time, twoGatherings];

/** Symmetric; a score always comes with its reasons. */
export function comparePersons(
  name: string,
  a: PersonProfile,
  b: PersonProfile,
  knowledge: NamesakeKnowledge,
): PersonComparison {
  const reasons = [
    { name: "rare name", weight: weightOfName(name, knowledge), about: comparisonKey(name) },
    ...FEATURES.flatMap((feature) => feature(a, b, knowledge)),
  ].filter(({ weight }) => weight !== 0);
  const score = Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 1000) / 1000;
  return { score, same: score >= THRESHOLD, reasons };
}

/** Whether a tie of this weight suffices where nothing speaks against it. */
export function suffices(weight: number): boolean {
  return weight >= THRESHOLD;
}
