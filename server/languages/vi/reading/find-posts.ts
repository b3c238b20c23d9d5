import type { RoleStatus } from "#model/claim";
import { phraseKey } from "../segmentation/phrase-key.ts";
import type { ArticleContext } from "../bodies/article-context.ts";
import type { BodyRegistry } from "../bodies/body-registry.ts";
import type { CompletedBody } from "../bodies/completed-body.ts";
import type { Site } from "../bodies/site.ts";
import { NearbyBodies } from "../bodies/nearby-bodies.ts";
import { UsualBodies } from "../bodies/usual-bodies.ts";
import { bodyOfPost } from "../posts/body-of-post.ts";
import { findHolds } from "../posts/find-holds.ts";
import type { Hold } from "../posts/hold.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { departures } from "./departures.ts";
import { linePosts } from "./list-posts.ts";
import { narratedPast, newsYear } from "./narrated-past.ts";
import { settleStatus } from "./settle-status.ts";

/** A post that one sentence gives a person, with its body. */
export interface FoundPost {
  readonly reading: SentenceReading;
  readonly hold: Hold;
  readonly body: CompletedBody;
  readonly status: RoleStatus;
}

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

/** What an article says of each person, in text order. */
function ofPerson<Post extends { readonly hold: Hold }>(posts: readonly Post[]): (person: string) => readonly Post[] {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    const own = groups.get(post.hold.person);
    if (own === undefined) groups.set(post.hold.person, [post]);
    else own.push(post);
  }
  return (person) => groups.get(person) ?? [];
}

/** The posts around one post: those behind it in its list, those before it, then its holder's others in the sentence. */
function siblingsOf(reading: SentenceReading, hold: Hold, held: ReadonlyMap<string, readonly Hold[]>): PostPhrase[] {
  const at = (index: number) => {
    const chunk = reading.chunks[index];
    return chunk?.kind === "post" ? [chunk.post] : [];
  };
  const behind = hold.run.filter((index) => index > hold.at).flatMap(at);
  const before = hold.run
    .filter((index) => index < hold.at)
    .reverse()
    .flatMap(at);
  const own = (held.get(hold.person) ?? []).filter((other) => !hold.run.includes(other.at)).map(({ post }) => post);
  return [...behind, ...before, ...own];
}

/** What an article says outright of its bodies, for titles that leave theirs out. */
export interface KnownBodies {
  readonly usual: UsualBodies;
  readonly nearby: NearbyBodies;
}

export const siteOf = (
  { usual, nearby }: KnownBodies,
  sentence: number,
  token: number,
  siblings: readonly PostPhrase[],
): Site => ({
  sentence,
  token,
  siblings,
  usual: (word) => usual.only(word),
  near: (post) => nearby.near(sentence, token, post),
  assembly: () => nearby.assembly(),
});

/** What the article says outright of titles and heads: which body each is of. */
export function knownBodies(sentences: readonly SentenceReading[], context: ArticleContext): KnownBodies {
  const usual = new UsualBodies();
  const nearby = new NearbyBodies();
  const site = (sentence: number, token: number): Site => ({
    sentence,
    token,
    siblings: [],
    usual: () => null,
    near: () => null,
    assembly: () => null,
  });
  for (const reading of sentences) {
    const { index } = reading.view.sentence;
    for (const chunk of reading.chunks) {
      if (chunk.kind !== "post" && chunk.kind !== "body") continue;
      const phrase = chunk.kind === "body" ? chunk.body : chunk.post.body;
      if (phrase === null && chunk.kind === "post" && chunk.post.place === null) continue;
      const post = chunk.kind === "post" ? chunk.post : ({ body: chunk.body, place: null } as PostPhrase);
      const body = bodyOfPost(post, site(index, chunk.start), context);
      if (body?.complete !== true) continue;
      nearby.note(index, phrase?.start ?? chunk.start, body);
      if (chunk.kind === "post") usual.note(chunk.post.head.canonical, index, body);
      if (phrase !== null && phrase.head.canonical !== "") usual.note(phrase.head.canonical, index, body);
    }
  }
  return { usual, nearby };
}

/** Every post of the article with its body and its status, sentence by sentence. */
export function findPosts(
  sentences: readonly SentenceReading[],
  context: ArticleContext,
  known: KnownBodies,
  registry: BodyRegistry,
): FoundPost[] {
  const found: Unsettled[] = [];
  for (const reading of sentences) {
    const holds = findHolds(reading);
    const held = byPerson(holds);
    for (const hold of holds) {
      const site = siteOf(known, reading.view.sentence.index, hold.post.start, siblingsOf(reading, hold, held));
      const body = bodyOfPost(hold.post, site, context);
      if (body !== null) found.push({ reading, hold, body });
    }
  }
  const lines = linePosts(sentences);
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
  return settlePosts(sentences, found, registry);
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
  registry: BodyRegistry,
): FoundPost[] {
  let found = unsettled;
  for (const { body } of found) registry.add(body);
  registry.settle();
  const keyOf = ({ hold, body }: Unsettled) => `${hold.person}|${phraseKey(hold.post.title)}|${registry.keyOf(body)}`;
  const fixedOf = ofPerson(found.filter(({ hold }) => hold.post.head.takes === "fixed"));
  found = found.map((one) => withCountry(one, fixedOf(one.hold.person)));
  const past = pastOf(sentences, found, keyOf);
  const gone = departures(sentences);
  const groups = new Map<string, Hold[]>();
  for (const one of found) {
    const hold = past.has(one) ? { ...one.hold, status: "former" as const } : one.hold;
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [hold]);
    else group.push(hold);
  }
  const statuses = new Map([...groups].map(([key, holds]) => [key, settleStatus(holds)]));
  const settled = (one: Unsettled): RoleStatus => {
    const status = statuses.get(keyOf(one)) ?? settleStatus([one.hold]);
    return (status === "current" || status === "new") && gone.has(one.hold.person) ? "ended" : status;
  };
  return found.map((one) => ({ ...one, status: settled(one) }));
}
