import type { Document, Span } from "#model/document";
import type { LocalPerson } from "#model/entity";
import type { Mention, OrganizationMention, PersonMention, PostMention } from "#model/mention";
import type { Findings, Trace } from "../../language-pack.ts";
import { articleContext } from "../bodies/article-context.ts";
import { BodyRegistry } from "../bodies/body-registry.ts";
import type { CompletedBody } from "../bodies/completed-body.ts";
import { droppedBodies } from "../dropped/dropped-bodies.ts";
import { droppedNames } from "../dropped/dropped-names.ts";
import { droppedPosts } from "../dropped/dropped-posts.ts";
import { eraOf } from "../identity/era.ts";
import { CITIES, PROVINCES } from "../lexicons/provinces.ts";
import { bodyOfPost } from "../posts/body-of-post.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import { findPosts } from "./find-posts.ts";
import type { FoundPost } from "./found-post.ts";
import { knownBodies, siteOf } from "./known-bodies.ts";
import { readSentences } from "./read-sentences.ts";
import type { SentenceReading } from "./sentence-reading.ts";

const TOP_LEVEL: ReadonlyMap<string, "province" | "city"> = new Map([
  ...PROVINCES.map((name) => [name, "province"] as const),
  ...CITIES.map((name) => [name, "city"] as const),
]);

interface NamedBody {
  readonly reading: SentenceReading;
  readonly shortForm: string | null;
  readonly body: CompletedBody;
  readonly span: Span;
}

const spanOf = ({ view }: SentenceReading, start: number, end: number): Span => ({
  start: view.tokens[start]?.start ?? view.sentence.start,
  end: view.tokens[end - 1]?.end ?? view.sentence.end,
});

function chunkSpan(reading: SentenceReading, index: number): Span {
  const chunk = reading.chunks[index];
  return chunk === undefined ? reading.view.sentence : spanOf(reading, chunk.start, chunk.end);
}

const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Words of address before a name and the posts beside it belong to its phrase. */
function phraseOf(reading: SentenceReading, index: number, posts: readonly FoundPost[]): Span {
  let span = chunkSpan(reading, index);
  for (let at = index - 1; at >= 0; at -= 1) {
    const chunk = reading.chunks[at];
    if (chunk?.kind !== "address") break;
    span = union(span, chunkSpan(reading, at));
  }
  for (const { hold } of posts) if (hold.rule.endsWith("-name")) span = union(span, chunkSpan(reading, hold.at));
  return span;
}

function personMentions(document: Document, reading: SentenceReading, own: readonly FoundPost[]): PersonMention[] {
  const ownOf = new Map<number | null, FoundPost[]>();
  for (const post of own) ownOf.set(post.hold.holder, [...(ownOf.get(post.hold.holder) ?? []), post]);
  return [...reading.people].map(([index, person]): PersonMention => {
    const span = chunkSpan(reading, index);
    const kind = reading.chunks[index]?.kind;
    const form = kind === "name" ? "full" : kind === "given" ? "given" : "pronoun";
    return {
      kind: "person",
      rule: `vi.person.${form}`,
      sentence: reading.view.sentence.index,
      ...span,
      text: document.article.text.slice(span.start, span.end),
      form,
      person,
      phrase: phraseOf(reading, index, ownOf.get(index) ?? []),
    };
  });
}

/** Every body named in the text, posts' included, with where it stands. */
function bodiesNamed(
  sentences: readonly SentenceReading[],
  complete: (post: PostPhrase, sentence: number) => CompletedBody | null,
): NamedBody[] {
  const named: NamedBody[] = [];
  for (const reading of sentences)
    for (const chunk of reading.chunks) {
      const phrase = chunk.kind === "body" ? chunk.body : chunk.kind === "post" ? chunk.post.body : null;
      if (phrase === null) continue;
      const body = complete({ body: phrase, place: null } as PostPhrase, reading.view.sentence.index);
      if (body?.complete !== true) continue;
      named.push({ reading, body, shortForm: phrase.shortForm, span: spanOf(reading, phrase.start, phrase.end) });
    }
  return named;
}

function postMention(
  document: Document,
  { reading, hold, body, status }: FoundPost,
  registry: BodyRegistry,
): PostMention {
  const title = chunkSpan(reading, hold.at);
  const holder = hold.holder === null ? hold.holderSpan : chunkSpan(reading, hold.holder);
  const evidence = holder === undefined ? title : union(title, holder);
  return {
    kind: "post",
    rule: hold.rule,
    sentence: reading.view.sentence.index,
    ...title,
    text: document.article.text.slice(title.start, title.end),
    person: hold.person,
    organization: registry.refOf(body),
    title: hold.post.title,
    qualifiers: hold.post.qualifiers,
    status,
    from: null,
    to: null,
    evidence,
    confidence: body.complete ? hold.confidence : Math.min(hold.confidence, 0.6),
  };
}

function honorificsOf(sentences: readonly SentenceReading[]): Map<string, Set<string>> {
  const honorifics = new Map<string, Set<string>>();
  for (const { chunks, people } of sentences)
    for (const [index, person] of people) {
      const before = chunks[index - 1];
      if (before?.kind !== "address" || before.plural) continue;
      const words = honorifics.get(person) ?? new Set<string>();
      honorifics.set(person, words.add(before.word.toLowerCase()));
    }
  return honorifics;
}

/** The article's people, bodies and posts, each where it stands in the text. */
export function findPeopleAndBodies(document: Document, trace?: Trace): Findings {
  const { sentences, people } = readSentences(document);
  const context = articleContext(
    sentences.map(({ chunks, view }) => ({ index: view.sentence.index, chunks })),
    TOP_LEVEL,
    eraOf(document.article),
  );
  const known = knownBodies(sentences, context);
  const registry = new BodyRegistry(context.formOf({ name: "Hồ Chí Minh", level: "city" }));
  const named = bodiesNamed(sentences, (post, sentence) =>
    bodyOfPost(post, siteOf(known, sentence, post.body?.start ?? 0, []), context),
  );
  for (const { body, shortForm } of named) registry.add(body, shortForm);
  const posts = findPosts(sentences, context, known, registry);
  if (trace !== undefined) {
    const spans = named.map(({ span }) => span);
    for (const dropped of droppedNames(document, sentences)) trace(dropped);
    for (const dropped of droppedPosts(sentences, posts)) trace(dropped);
    for (const dropped of droppedBodies(sentences, spans)) trace(dropped);
  }
  const bodyMentions = named.map(({ reading, body, span }): OrganizationMention => ({
    kind: "organization",
    rule: "vi.body.named",
    sentence: reading.view.sentence.index,
    ...span,
    text: document.article.text.slice(span.start, span.end),
    organization: registry.refOf(body),
  }));
  const postsOf = new Map<SentenceReading, FoundPost[]>();
  for (const post of posts) {
    const same = postsOf.get(post.reading);
    if (same === undefined) postsOf.set(post.reading, [post]);
    else same.push(post);
  }
  const personal = sentences.flatMap((reading) => personMentions(document, reading, postsOf.get(reading) ?? []));
  const counts = new Map<string, number>();
  for (const { person } of personal) counts.set(person, (counts.get(person) ?? 0) + 1);
  const honorifics = honorificsOf(sentences);
  const persons = [...people.names].flatMap(([ref, name]): LocalPerson[] => {
    const count = counts.get(ref) ?? 0;
    if (count === 0) return [];
    return [
      {
        type: "person",
        ref,
        name,
        aliases: [...(people.aliases.get(ref) ?? [])],
        count,
        honorifics: [...(honorifics.get(ref) ?? [])].sort(),
      },
    ];
  });
  const mentions: Mention[] = [
    ...personal,
    ...bodyMentions,
    ...posts.map((post) => postMention(document, post, registry)),
  ];
  return { mentions, entities: [...persons, ...registry.entities()] };
}
