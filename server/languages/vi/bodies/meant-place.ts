import type { PlaceLevel } from "../matching/lexicon.ts";
import type { ArticleContext } from "./article-context.ts";
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

/** The province or city meant: named before in the sentence; the article's own; in a round-up the last one named. */
function topOfLevel(site: Site, context: ArticleContext, level: PlaceLevel): Place | null {
  const top = topPlace(context);
  const list = level === "city" ? context.cities : context.provinces;
  const last = list[countBefore(list, site.sentence, site.token) - 1];
  if (last?.sentence === site.sentence) return knownPlace(last.place);
  if (context.led) return top?.level === level ? top : null;
  const recent = last !== undefined && site.sentence - last.sentence <= SECTION ? knownPlace(last.place) : null;
  return recent ?? (top?.level === level ? top : null);
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
  return place.name;
}

/** "tỉnh Bến Tre", "TP HCM", "huyện Đức Cơ" */
export function longPlace(place: Place, context: ArticleContext): string {
  if (place.level === "province") return `tỉnh ${place.name}`;
  if (place.level === "city") return /^(?:tp|thành phố)/iu.test(place.text) ? place.text : context.formOf(place);
  return place.type !== null && !place.text.toLowerCase().startsWith(place.type)
    ? `${place.type} ${place.text}`
    : place.text;
}

export function nearestPlace(site: Site, context: ArticleContext): Place | null {
  const close = context.local[countBefore(context.local, site.sentence + 1, 0) - 1];
  return close === undefined || site.sentence - close.sentence > 2 ? null : knownPlace(close.place);
}
