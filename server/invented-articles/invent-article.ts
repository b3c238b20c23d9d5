import type { Article } from "#model/article";
import { identifier } from "#model/identifier";
import type { Address, Draw, Separator } from "./draw.ts";
import { eventDate } from "./event-date.ts";
import { drawGathering, type GatheringForm } from "./gathering.ts";
import { HOME_PLACES, type HomePlace } from "./home-place.ts";
import { noise } from "./paragraphs/noise.ts";
import { padding } from "./paragraphs/padding.ts";
import { sceneCaption } from "./paragraphs/caption.ts";
import { type PersonName, personName } from "./person-name.ts";
import { careersOf } from "./post.ts";
import { Random } from "./random.ts";
import { RECIPES } from "./recipes.ts";
import { type Official, Scene } from "./scene.ts";
import type { StatedFacts } from "./stated-facts.ts";

export interface InventedArticle {
  readonly article: Article;
  readonly facts: StatedFacts;
  /** Its people in their order: the same seed under other names gives the same order. */
  readonly names: readonly string[];
  readonly home: HomePlace;
}

const CAST = 9;
/** Characters of real articles of the genre: half are below the median, nine in ten between 1,100 and 6,400. */
const LENGTH = { median: 2500, sigma: 0.55, shortest: 500, longest: 10_000 } as const;
const FORMS: readonly GatheringForm[] = [
  "conference",
  "conference",
  "appointment",
  "session",
  "inspection",
  "congress",
];
const SEPARATORS: readonly Separator[] = ["comma", "comma", "comma", "dash", "brackets", "before"];
const ADDRESSES: readonly Address[] = ["đồng chí", "ông"];

/** Names of which no two share the syllable they are addressed by. */
function drawNames(random: Random): PersonName[] {
  const names = new Map<string, PersonName>();
  while (names.size < CAST) {
    const name = personName(random);
    if (!names.has(name.given)) names.set(name.given, name);
  }
  return [...names.values()];
}

function placeOf({ seed, place }: Draw): HomePlace {
  const index = place ?? new Random(seed, "place").int(0, HOME_PLACES.length - 1);
  const home = HOME_PLACES[index % HOME_PLACES.length];
  if (home === undefined) throw new Error("a place's number is zero or more");
  return home;
}

function castOf(draw: Draw, random: Random, home: HomePlace): Official[] {
  const careers = careersOf(home);
  const chairs = careers.slice(0, 6);
  const first = random.pick(chairs);
  const others = random.shuffled(careers.filter((career) => career !== first));
  const names = drawNames(new Random(draw.names ?? draw.seed, "names"));
  return names.flatMap((name, index): Official[] => {
    const posts = index === 0 ? first : others[index];
    return posts === undefined ? [] : [{ name, posts }];
  });
}

/** The paragraphs with others that state nothing put between them from the third on, until they are long enough. */
function filled(stating: readonly string[], length: number, random: Random, noun: string): string[] {
  const paragraphs = [...stating];
  let size = stating.reduce((sum, { length: own }) => sum + own, 0);
  while (size < length) {
    const text = random.chance(0.12) ? sceneCaption(random, noun) : padding(random);
    paragraphs.splice(random.int(Math.min(3, paragraphs.length), paragraphs.length), 0, text);
    size += text.length;
  }
  return paragraphs;
}

const headline = (name: string, home: HomePlace): string => `${home.name}: ${name}`;

/**
 * An article of the genre about officials who do not exist, in a place that does, with everything it states. A pure
 * function of the draw.
 */
export function inventArticle(draw: Draw): InventedArticle {
  const { seed } = draw;
  const random = new Random(seed, "text");
  const home = placeOf(draw);
  const gathering = drawGathering(random, random.pick(FORMS), home);
  const withYear = random.chance(0.6);
  const date = eventDate(new Random(draw.date ?? seed, "date"), new Random(seed, "date form"), withYear);
  const cast = castOf(draw, random, home);
  const separator = draw.separator ?? new Random(seed, "separator").pick(SEPARATORS);
  const address = draw.address ?? new Random(seed, "address").pick(ADDRESSES);
  const scene = new Scene({ random, home, gathering, date, cast, separator, address });

  const drawn = new Random(seed, "length").logNormal(LENGTH.median, LENGTH.sigma);
  const length = draw.length ?? Math.min(LENGTH.longest, Math.max(LENGTH.shortest, drawn));
  const recipe = RECIPES[gathering.form](random);
  // Short articles stop early: 250 characters are what a stating paragraph takes.
  const stating = recipe.slice(0, Math.max(2, Math.round(length / 250))).map((paragraph) => paragraph(scene));
  const paragraphs = filled(stating, length, new Random(seed, "padding"), gathering.noun);
  const page = noise(new Random(seed, "noise"));
  const title = headline(gathering.name, home);
  const text = [title, ...page.before, ...paragraphs, ...page.after]
    .join(new Random(seed, "lines").pick(["\n\n", "\n"]))
    .normalize("NFC");
  const article: Article = {
    id: identifier("article", text),
    title,
    url: null,
    publisher: "Báo Thử",
    author: null,
    published: withYear && random.chance(0.5) ? null : date.iso,
    path: `invented-${seed}.txt`,
    language: "vi",
    text,
  };
  return { article, facts: scene.facts(), names: cast.map(({ name }) => name.full), home };
}
