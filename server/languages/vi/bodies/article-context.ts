import { fold } from "#model/fold";
import type { Chunk } from "../chunks/chunk.ts";
import type { Era } from "../identity/era.ts";
import { MERGED_INTO } from "../lexicons/province-mergers.ts";
import { type PlaceLevel } from "../matching/lexicon.ts";
import { phraseKey } from "../segmentation/phrase-key.ts";
import type { PlacePhrase } from "./body-phrase.ts";

interface Known {
  readonly name: string;
  readonly level: PlaceLevel;
  weight: number;
  readonly texts: Map<string, number>;
}

export interface PlaceMention {
  /** Index of the sentence in the document, and of the place's first token in it. */
  readonly sentence: number;
  readonly token: number;
  readonly place: PlacePhrase;
}

/** Share of the weight that makes a province the article's own. */
const LEADING = 0.6;

const isBirthplace = (before: Chunk | undefined) =>
  before?.kind === "word" && /^(?:quê|quán|sinh|ở|trú|ngụ)$/u.test(before.word);

/** Where an article plays, for bodies that it names without a place. */
export interface ArticleContext {
  /** The province or centrally-run city of the article, with its level. */
  readonly province: { readonly name: string; readonly level: "province" | "city" } | null;
  /** One province leads the article; in a round-up of several the nearest one before is meant. */
  readonly led: boolean;
  /** Provinces and cities in order of mention, birthplaces left out. */
  readonly provinces: readonly PlaceMention[];
  readonly cities: readonly PlaceMention[];
  /** Districts and communes in order of mention. */
  readonly local: readonly PlaceMention[];
  /** How the article spells a province's name: "Đắk Lắk" → "Đăk Lăk". */
  readonly spellingOf: (name: string) => string;
  /** The article's usual form of a city's name: "Hồ Chí Minh" → "TP HCM". */
  readonly formOf: (place: { name: string; level: PlaceLevel }) => string;
}

const CITY_FORM = /^(?:TP|Thành phố|thành phố)/u;

function placesOf(chunk: Chunk): PlacePhrase[] {
  if (chunk.kind === "place") return [chunk.place];
  if (chunk.kind === "body") return chunk.body.place === null ? [] : [chunk.body.place];
  if (chunk.kind !== "post") return [];
  return [chunk.post.place, chunk.post.body?.place ?? null].filter((place) => place !== null);
}

const isTop = (level: PlaceLevel | null) => level === "province" || level === "city";

/**
 * Counts the places of an article; its first sentences and the places of bodies weigh more. Since the reform of 2025
 * "phường Thủ Dầu Một" speaks for TP HCM and no longer for Bình Dương.
 */
export function articleContext(
  sentences: readonly { readonly index: number; readonly chunks: readonly Chunk[] }[],
  provinces: ReadonlyMap<string, "province" | "city">,
  era: Era = null,
): ArticleContext {
  const top = new Map<string, Known>();
  const local: PlaceMention[] = [];
  const mentioned: PlaceMention[] = [];
  const note = (name: string, weight: number, text: string | null) => {
    const level = provinces.get(name);
    if (level === undefined) return;
    let known = top.get(name);
    if (known === undefined) top.set(name, (known = { name, level, weight: 0, texts: new Map() }));
    known.weight += weight;
    if (text !== null) known.texts.set(text, (known.texts.get(text) ?? 0) + 1);
  };
  sentences.forEach(({ index: sentence, chunks }, position) => {
    const early = position < 4 ? 3 : 1;
    for (const [at, chunk] of chunks.entries()) {
      if (chunk.kind === "place" && isBirthplace(chunks[at - 1])) continue;
      for (const place of placesOf(chunk)) {
        if (place.name === null) continue;
        const body = chunk.kind === "place" ? 1 : 2;
        if (isTop(place.level) && provinces.has(place.name)) {
          note(place.name, early * body, place.text);
          mentioned.push({
            sentence,
            token: place.start,
            place: { ...place, level: provinces.get(place.name) ?? place.level },
          });
        } else if (place.level === "district" || place.level === "commune" || place.level === "city") {
          local.push({ sentence, token: place.start, place });
          const larger = era === "after" ? (MERGED_INTO[place.within ?? ""] ?? place.within) : place.within;
          if (larger !== null) note(larger, early * body * 0.6, null);
        }
      }
    }
  });
  const best = [...top.values()].reduce<Known | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null);
  const formOf = ({ name, level }: { name: string; level: PlaceLevel }): string => {
    if (level !== "city") return level === "province" ? `tỉnh ${name}` : name;
    const forms = [...(top.get(name)?.texts ?? [])].filter(([text]) => CITY_FORM.test(text) || text.startsWith("TP"));
    if (forms.length === 0) return name === "Hồ Chí Minh" ? "TP HCM" : `TP ${name}`;
    return forms.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  };
  const spellingOf = (name: string): string => {
    const spellings = [...(top.get(name)?.texts ?? [])]
      .map(([text, count]) => [text.replace(/^(?:tỉnh|TP\.?|thành phố) ?/iu, ""), count] as const)
      .filter(([text]) => fold(text) === fold(name) && text !== text.toUpperCase());
    const best = spellings.reduce<readonly [string, number]>((a, b) => (b[1] > a[1] ? b : a), [name, 0])[0];
    // another tone placement is no other spelling
    return phraseKey(best) === phraseKey(name) ? name : best;
  };
  const total = [...top.values()].reduce((sum, { weight }) => sum + weight, 0);
  return {
    led: best !== null && best.weight >= LEADING * total,
    provinces: mentioned.filter(({ place }) => place.level === "province"),
    cities: mentioned.filter(({ place }) => place.level === "city"),
    province: best === null ? null : { name: best.name, level: best.level === "city" ? "city" : "province" },
    local,
    spellingOf,
    formOf,
  };
}
