import type { RoleStatus } from "#model/claim";
import { phraseKey } from "../segmentation/phrase-key.ts";
import type { ArticleContext } from "../bodies/article-context.ts";
import { bodyKey } from "../bodies/body-key.ts";
import type { BodyRegistry } from "../bodies/body-registry.ts";
import { bodyOfPost } from "../posts/body-of-post.ts";
import { findHolds } from "../posts/find-holds.ts";
import { HEADS_OF_STATE } from "../posts/heads-of-state.ts";
import type { Hold } from "../posts/hold.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { departures } from "./departures.ts";
import type { FoundPost } from "./found-post.ts";
import { type KnownBodies, siteOf } from "./known-bodies.ts";
import { linePosts } from "./list-posts.ts";
import { setReferences } from "./set-references.ts";
import { ofPerson } from "./of-person.ts";
import { narratedPast, newsYear } from "./narrated-past.ts";
import { isPastTerm } from "./past-term.ts";
import { siblingsOf } from "./siblings-of.ts";
import { settleStatus } from "./settle-status.ts";
import { successors } from "./successors.ts";
import { type MaybePlaced, withStates } from "./with-states.ts";
import { withoutRivals } from "./without-rivals.ts";

/** Only the nearest posts of a person tell where a bare one belongs. */
const NEAR = 12;

function byPerson(holds: readonly Hold[]): Map<string, Hold[]> {
  const held = new Map<string, Hold[]>();
  for (const hold of holds) {
    const own = held.get(hold.person);
    if (own === undefined) held.set(hold.person, [hold]);
    else if (own.length < NEAR) own.push(hold);
  }
  return held;
}

/** Every post of the article with its body and its status, sentence by sentence. */
export function findPosts(
  sentences: readonly SentenceReading[],
  context: ArticleContext,
  known: KnownBodies,
  registry: BodyRegistry,
): readonly FoundPost[] {
  const all: MaybePlaced[] = [];
  for (const reading of sentences) {
    const holds = findHolds(reading);
    const held = byPerson(holds);
    for (const hold of holds) {
      // whom B replaced had the post of the same body
      const stated =
        hold.rule === "vi.post.replaced" ? holds.find(({ at, rule }) => at === hold.at && rule !== hold.rule) : hold;
      const siblings = siblingsOf(reading, stated ?? hold, held);
      const site = siteOf(known, reading.view.sentence.index, hold.post.start, siblings);
      const body = bodyOfPost(hold.post, site, context);
      if (body !== null || HEADS_OF_STATE.has(hold.post.head.canonical)) all.push({ reading, hold, body });
    }
  }
  const found = withStates(sentences, all, known);
  const lines = [...linePosts(sentences), ...setReferences(sentences)];
  const linesOf = ofPerson(lines);
  for (const { reading, hold } of lines) {
    const others = linesOf(hold.person)
      .filter((other) => other.reading !== reading && other.hold.rule === "vi.post.line")
      .map((other) => other.hold.post);
    const body = bodyOfPost(
      hold.post,
      siteOf(known, reading.view.sentence.index, hold.post.start, [...siblingsOf(reading, hold, new Map()), ...others]),
      context,
    );
    if (body !== null) found.push({ reading, hold, body });
  }
  const gone = departures(sentences);
  found.push(...successors(sentences, found, gone));
  return settlePosts(sentences, withOwnBodies(found), gone, registry);
}

/** "Bí thư An" is secretary where the article says in full that An is: bare titles have the holder's own body. */
function withOwnBodies(found: readonly Unsettled[]): Unsettled[] {
  const isBare = ({ hold }: Unsettled) => hold.post.body === null && hold.post.place === null && hold.run.length === 1;
  const toldOf = ofPerson(found.filter((one) => !isBare(one) && one.body.complete));
  return found.map((one) => {
    if (!isBare(one)) return one;
    const told = toldOf(one.hold.person).filter(({ hold }) => hold.post.title === one.hold.post.title);
    const first = told[0];
    const same = told.every(({ body }) => bodyKey(body.name) === bodyKey(first?.body.name ?? ""));
    return first === undefined || !same ? one : { ...one, body: first.body };
  });
}

type Unsettled = Omit<FoundPost, "status">;

const isDown = (status: RoleStatus) => status === "ended" || status === "former";

/** In a career told, only the last post may be the one held, and only where no other is. */
function pastOf(
  sentences: readonly SentenceReading[],
  found: readonly Unsettled[],
  keyOf: (one: Unsettled) => string,
): Set<Unsettled> {
  const past = new Set<Unsettled>();
  if (!found.some(({ hold }) => hold.verbs.length > 0 && !isDown(hold.status))) return past;
  const telling = narratedPast(sentences, newsYear(sentences, null));
  const told = found.filter(
    (one) =>
      telling.has(one.reading) &&
      one.hold.verbs.length > 0 &&
      one.hold.rule !== "vi.post.heading-list" &&
      one.hold.post.marker === null &&
      !isDown(one.hold.status) &&
      one.hold.status !== "proposed",
  );
  const tells = new Set(told);
  const postsOf = ofPerson(found);
  for (const one of told) {
    const others = postsOf(one.hold.person).filter((other) => other !== one);
    const sighted = others.some(
      (other) => keyOf(other) === keyOf(one) && !telling.has(other.reading) && !isDown(other.hold.status),
    );
    const later = others.some(
      (other) =>
        keyOf(other) !== keyOf(one) &&
        (other.reading.view.sentence.index > one.reading.view.sentence.index ||
          other.hold.at > one.hold.at ||
          !tells.has(other)) &&
        (tells.has(other) || !isDown(other.hold.status)),
    );
    const marked = others.some(
      (other) => keyOf(other) === keyOf(one) && other.hold.status === "former" && other.hold.post.marker !== null,
    );
    if ((!sighted && later) || marked) past.add(one);
  }
  return past;
}

/** Sentences that open an article tell its news, whatever year they name. */
const LEAD = 4;

/** "Tháng 6/2010, ông được bổ nhiệm …" in an article of a later year: he has the post, and not since the news. */
function longAppointed(sentences: readonly SentenceReading[], found: readonly Unsettled[]): Set<Unsettled> {
  const fresh = found.filter(({ hold }) => hold.status === "new" && hold.post.marker === null);
  if (fresh.length === 0) return new Set();
  const telling = narratedPast(sentences, newsYear(sentences, null));
  return new Set(fresh.filter(({ reading }) => telling.has(reading) && reading.view.sentence.index >= LEAD));
}

/** "Thủ tướng Abe" heads the government that "Thủ tướng Nhật Bản Shinzo Abe" heads. */
function withCountry(one: Unsettled, own: readonly Unsettled[]): Unsettled {
  const fuller = own.find(
    (other) => other.hold.post.title === one.hold.post.title && other.body.name.startsWith(`${one.body.name} `),
  );
  return fuller === undefined ? one : { ...one, body: fuller.body };
}

/** One status for each post of each person, from all that the article says of it. */
function settlePosts(
  sentences: readonly SentenceReading[],
  unsettled: readonly Unsettled[],
  gone: ReadonlySet<string>,
  registry: BodyRegistry,
): readonly FoundPost[] {
  let found = unsettled;
  for (const { body } of found) registry.add(body);
  registry.settle();
  const keyOf = ({ hold, body }: Unsettled) => `${hold.person}|${phraseKey(hold.post.title)}|${registry.keyOf(body)}`;
  const fixedOf = ofPerson(found.filter(({ hold }) => hold.post.head.takes === "fixed"));
  found = found.map((one) => withCountry(one, fixedOf(one.hold.person)));
  const past = pastOf(sentences, found, keyOf);
  const old = longAppointed(sentences, found);
  const year = newsYear(sentences, null);
  const groups = new Map<string, Hold[]>();
  for (const one of found) {
    const over = one.hold.status === "ended" && isPastTerm(one.reading, one.hold.post, year);
    const status = past.has(one) || over ? "former" : old.has(one) ? "current" : one.hold.status;
    const hold = { ...one.hold, status };
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hold]);
    else group.push(hold);
  }
  const statuses = new Map([...groups].map(([key, holds]) => [key, settleStatus(holds)]));
  const settled = (one: Unsettled): RoleStatus => {
    const status = statuses.get(keyOf(one)) ?? settleStatus([one.hold]);
    return (status === "current" || status === "new") && gone.has(one.hold.person) ? "ended" : status;
  };
  const posts = found.map((one) => ({ ...one, status: settled(one) }));
  return withoutRivals(posts, ({ body }) => registry.keyOf(body));
}
