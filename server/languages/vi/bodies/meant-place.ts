import type { PlaceLevel } from "../matching/lexicon.ts";
import type { ArticleContext, PlaceMention } from "./article-context.ts";
import type { PlacePhrase } from "./body-phrase.ts";
import { countBefore } from "./last-before.ts";
import type { Site } from "./site.ts";

/** A place with a name, as a body's name takes it. */
export interface Place {
  readonly name: string;
  readonly level: PlaceLevel;
  readonly text: string;
  readonly type: string | null;
}

export const knownPlace = (place: PlacePhrase | null): Place | null =>
  place?.name == null || place.level === null
    ? null
    : { name: place.name, level: place.level, text: place.text, type: place.type };

export const siblingPlaces = (site: Site) =>
  site.siblings
    .flatMap((post) => [knownPlace(post.place), knownPlace(post.body?.place ?? null)])
    .filter((place) => place !== null);

const fits = (place: Place, level: PlaceLevel, type: string | null) => {
  if (place.level !== level) return false;
  return (
    type === null ||
    place.type === null ||
    place.type === type ||
    !/^(?:quận|huyện|thị xã|xã|phường|thị trấn)$/u.test(type)
  );
};

export function topPlace(context: ArticleContext): Place | null {
  const { province } = context;
  if (province === null) return null;
  return { name: province.name, level: province.level, text: context.formOf(province), type: null };
}

/** How far back a round-up's province holds, in sentences. */
const SECTION = 8;

/** The provinces that one sentence names, first and last before the token and behind it. */
function ofSentence(site: Site, list: readonly PlaceMention[]) {
  const from = countBefore(list, site.sentence, 0);
  const here = countBefore(list, site.sentence, site.token);
  const until = countBefore(list, site.sentence + 1, 0);
  return { before: list.slice(from, here), behind: list.slice(here, until) };
}

/** "hội nghị Tỉnh ủy A và B": of two named in one breath neither is meant more than the other. */
const inOneBreath = (list: readonly PlaceMention[]): boolean => {
  const [one, last] = list.slice(-2);
  return one?.sentence === last?.sentence && one?.place.name !== last?.place.name && gap(one, last) <= 1;
};

const gap = (one: PlaceMention | undefined, next: PlaceMention | undefined): number =>
  one === undefined || next === undefined ? Number.POSITIVE_INFINITY : next.place.start - one.place.end;

/** Sentences after which an article has come back to its own province. */
const ASIDE = 3;

/** Another province than the article's own, named time and again since the own one was. */
function turnedTo(earlier: readonly PlaceMention[], site: Site, own: Place | null): Place | null {
  const recent = earlier.at(-1);
  if (recent === undefined || recent.place.name === own?.name || site.sentence - recent.sentence > ASIDE) return null;
  const since = earlier.slice(earlier.findLastIndex(({ place }) => place.name === own?.name) + 1);
  const names = new Set(since.map(({ place }) => place.name));
  return since.length > 1 && names.size === 1 ? knownPlace(recent.place) : null;
}

/**
 * The province or city meant: named before in the sentence; the one that all of the sentence is about; the article's
 * own; in a round-up the last one named, or the next one in the sentence.
 */
function topOfLevel(site: Site, context: ArticleContext, level: PlaceLevel): Place | null {
  const top = topPlace(context);
  const list = level === "city" ? context.cities : context.provinces;
  const { before, behind } = ofSentence(site, list);
  const last = before.at(-1);
  if (last !== undefined) return knownPlace(last.place);
  const next = behind[0];
  const earlier = list.slice(0, countBefore(list, site.sentence, 0));
  if (context.led) {
    const all = new Set(behind.map(({ place }) => place.name));
    // "ông A, nguyên Phó Chủ tịch UBND tỉnh, và ông B, nguyên Giám đốc Sở Y tế tỉnh X, về … của UBND tỉnh X"
    if (next !== undefined && all.size === 1 && behind.length > 1) return knownPlace(next.place);
    return turnedTo(earlier, site, top) ?? (top?.level === level ? top : null);
  }
  if (next !== undefined) return knownPlace(next.place);
  const recent = earlier.at(-1);
  if (recent !== undefined && site.sentence - recent.sentence <= SECTION)
    return inOneBreath(earlier) ? null : knownPlace(recent.place);
  return top?.level === level ? top : null;
}

/** The place of a level: of a neighbour in the list, else the nearest before in the article, else the next one after. */
export function placeOfLevel(
  site: Site,
  context: ArticleContext,
  level: PlaceLevel,
  type: string | null,
): Place | null {
  const near = siblingPlaces(site).find((place) => fits(place, level, type));
  if (near !== undefined) return near;
  if (level === "province" || level === "city") {
    const meant = topOfLevel(site, context, level);
    if (meant !== null) return meant;
  }
  if (level === "province") return null;
  const behind = countBefore(context.local, site.sentence + 1, 0);
  for (let at = behind - 1; at >= 0; at -= 1) {
    const one = knownPlace(context.local[at]?.place ?? null);
    if (one !== null && fits(one, level, type)) return one;
  }
  for (let at = behind; at < context.local.length; at += 1) {
    const one = knownPlace(context.local[at]?.place ?? null);
    if (one !== null && fits(one, level, type)) return one;
  }
  return null;
}

export const isNumber = (name: string) => /^\p{N}+$/u.test(name);

/** "quận 2", "Đà Nẵng", "TP HCM": how a place stands behind a committee's or a department's name. */
export function shortPlace(place: Place, context: ArticleContext): string {
  if (place.level === "city" && place.name === "Hồ Chí Minh") return context.formOf(place);
  if (place.level === "commune" || isNumber(place.name)) return place.text;
  return context.spellingOf(place.name);
}

/** "tỉnh Bến Tre", "TP HCM", "huyện Đức Cơ" */
export function longPlace(place: Place, context: ArticleContext): string {
  if (place.level === "province") return `tỉnh ${context.spellingOf(place.name)}`;
  if (place.level === "city") return /^(?:tp|thành phố)/iu.test(place.text) ? place.text : context.formOf(place);
  return place.type !== null && !place.text.toLowerCase().startsWith(place.type)
    ? `${place.type} ${place.text}`
    : place.text;
}

const isLater = (a: PlaceMention, b: PlaceMention) =>
  a.sentence > b.sentence || (a.sentence === b.sentence && a.token > b.token);

/** The last province or city named before. */
function topBefore(site: Site, context: ArticleContext): PlaceMention | undefined {
  const province = context.provinces[countBefore(context.provinces, site.sentence, site.token) - 1];
  const city = context.cities[countBefore(context.cities, site.sentence, site.token) - 1];
  if (province === undefined || city === undefined) return province ?? city;
  return isLater(province, city) ? province : city;
}

/**
 * The place meant by a body that every place has: the last named in the sentence, else the district named just before; in a
 * round-up the province named last.
 */
export function nearestPlace(site: Site, context: ArticleContext): Place | null {
  const close = context.local[countBefore(context.local, site.sentence + 1, 0) - 1];
  const local = close === undefined || site.sentence - close.sentence > 2 ? undefined : close;
  const top = topBefore(site, context);
  const counts =
    top !== undefined && (top.sentence === site.sentence || (!context.led && site.sentence - top.sentence <= SECTION));
  if (counts && (local === undefined || isLater(top, local))) return knownPlace(top.place);
  return local === undefined ? null : knownPlace(local.place);
}
