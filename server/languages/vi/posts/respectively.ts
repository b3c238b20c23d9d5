import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { bodiesInRow } from "./bodies-in-row.ts";
import { governmentOf, statusOf } from "./governing-verbs.ts";
import type { Hold } from "./hold.ts";
import type { PostPhrase } from "./post-phrase.ts";
import { isSeparator, openingOf, type PostRun, skipRemark } from "./post-runs.ts";

const isWord = (chunk: Chunk | undefined, word: string) => chunk?.kind === "word" && chunk.word === word;

const wordOf = (chunk: Chunk | undefined) => (chunk?.kind === "word" ? chunk.word : "");

/** Chunk index of each "lần lượt". */
const marksOf = (chunks: readonly Chunk[]) =>
  chunks.flatMap((chunk, at) => (isWord(chunk, "lần") && isWord(chunks[at + 1], "lượt") ? [at] : []));

/** People of the list that ends right before chunk `end`, over their ages and own posts, in order. */
function listBefore({ chunks, people }: SentenceReading, end: number): number[] {
  const list: number[] = [];
  for (let at = end - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && chunk.mark === ")") {
      const open = openingOf(chunks, at);
      if (open < 0) break;
      at = open;
    } else if (chunk?.kind === "name" || chunk?.kind === "given") {
      if (!people.has(at)) return [];
      list.unshift(at);
    } else if (chunk?.kind !== "address" && chunk?.kind !== "post" && !isSeparator(chunk)) {
      if (chunk?.kind === "word" && /^(?:được|đã|sẽ|cũng|đều)$/u.test(chunk.word) && list.length === 0) continue;
      break;
    }
  }
  return list;
}

/** People of the list that starts at chunk `start`, and the chunk behind it. */
function listFrom(
  { chunks, people }: SentenceReading,
  start: number,
): { readonly list: number[]; readonly end: number } {
  const list: number[] = [];
  let at = start;
  let end = start;
  for (;;) {
    while (chunks[at]?.kind === "address") at += 1;
    if (chunks[at]?.kind !== "name" || !people.has(at)) return { list, end };
    list.push(at);
    at = skipRemark(chunks, at + 1);
    end = at;
    if (!isSeparator(chunks[at])) return { list, end };
    while (isSeparator(chunks[at])) at += 1;
  }
}

/** Where the row of bodies must end: at the clause's end, a verb or a person. */
function endOfRow(reading: SentenceReading, from: number): number {
  const { chunks, view } = reading;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    const ends =
      chunk === undefined ||
      chunk.kind === "verb" ||
      chunk.kind === "name" ||
      chunk.kind === "post" ||
      (chunk.kind === "mark" && /^[.;:()]$/u.test(chunk.mark));
    if (ends) return chunk?.start ?? view.tokens.length;
  }
  return view.tokens.length;
}

interface Shares {
  /** One post for each person, in their order; null where the text doesn't say whose is which. */
  readonly posts: readonly PostPhrase[] | null;
  /** Index of the first post's chunk. */
  readonly at: number;
  /** Index of the chunk before which the verb stands. */
  readonly lead: number;
  /** Index of the first chunk that may be such a verb. */
  readonly from: number;
  readonly list: readonly number[];
}

const inBody = (post: PostPhrase, body: PostPhrase["body"]): PostPhrase => ({ ...post, body, place: null });

/** One post of one body and those behind it: "Giám đốc Sở Y tế và Sở Nội vụ", "giám đốc các Sở A, B và C". */
function spread(reading: SentenceReading, at: number, count: number): PostPhrase[] | null {
  const chunk = reading.chunks[at];
  if (chunk?.kind !== "post") return null;
  const start = chunk.post.body === null || chunk.post.body.start < chunk.start ? chunk.end : chunk.post.body.start;
  const bodies = bodiesInRow(reading.view, start, endOfRow(reading, at + 1));
  return bodies.length === count ? bodies.map((body) => inBody(chunk.post, body)) : null;
}

/** "Bình Phước và An Giang có tân Bí thư lần lượt là A và B" */
function ofPlaces({ chunks }: SentenceReading, at: number, count: number): PostPhrase[] | null {
  const chunk = chunks[at];
  if (chunk?.kind !== "post" || chunk.post.body !== null || chunk.post.place !== null) return null;
  const places = chunks.slice(0, at).flatMap((one) => (one.kind === "place" ? [one.place] : []));
  return places.length === count && /^(?:party|government)$/u.test(chunk.post.head.takes)
    ? places.map((place) => ({ ...chunk.post, place }))
    : null;
}

/** "được bổ nhiệm làm", "giữ các chức vụ:": what may lead to the posts that are shared out. */
const gives = (chunk: Chunk) =>
  (chunk.kind === "verb" && chunk.verb !== "replace" && chunk.verb !== "promise") ||
  (chunk.kind === "word" && /^(?:được|các|cho|vào|những|chức|tham|gia)$/u.test(chunk.word)) ||
  (chunk.kind === "mark" && chunk.mark === ":");

/** "A và B lần lượt giữ chức X và Y" */
function behind(reading: SentenceReading, mark: number, runs: readonly PostRun[]): Shares | null {
  const list = listBefore(reading, mark);
  if (list.length < 2) return null;
  const run = runs.find(({ start }) => start > mark && start - mark < 9);
  if (run === undefined) return null;
  const between = reading.chunks.slice(mark + 2, run.start);
  if (!between.some(({ kind }) => kind === "verb") || !between.every(gives)) return null;
  const phrases = run.posts.flatMap((at) => {
    const chunk = reading.chunks[at];
    return chunk?.kind === "post" ? [chunk.post] : [];
  });
  const posts =
    phrases.length === list.length ? phrases : phrases.length === 1 ? spread(reading, run.start, list.length) : null;
  return { posts, at: run.start, lead: run.lead, from: 0, list };
}

/** "X và Y lần lượt là ông A, ông B", "các Sở X, Y lần lượt do ông A, ông B làm giám đốc" */
function ahead(reading: SentenceReading, mark: number, runs: readonly PostRun[]): Shares | null {
  const { chunks, view } = reading;
  let first = mark + 2;
  while (
    first < mark + 6 &&
    (chunks[first]?.kind === "verb" || /^(?:do|cho|thuộc|về|được)$/u.test(wordOf(chunks[first])))
  )
    first += 1;
  const { list, end } = listFrom(reading, first);
  if (list.length < 2) return null;
  const before = runs.find(
    (run) => run.end <= mark && !reading.chunks.slice(run.end, mark).some(({ kind }) => kind === "name"),
  );
  if (before !== undefined) {
    const phrases = before.posts.flatMap((at) => {
      const chunk = chunks[at];
      return chunk?.kind === "post" ? [chunk.post] : [];
    });
    const alone =
      phrases.length === 1
        ? (spread(reading, before.start, list.length) ?? ofPlaces(reading, before.start, list.length))
        : null;
    return { posts: phrases.length === list.length ? phrases : alone, at: before.start, lead: first, from: 0, list };
  }
  const at = chunks.findIndex((chunk, index) => index >= end && chunk.kind === "post");
  const post = chunks[at];
  const row = chunks.findIndex((chunk, index) => index < mark && chunk.kind === "body");
  if (post?.kind !== "post" || post.post.body !== null || at > end + 4 || row < 0) return null;
  const bodies = bodiesInRow(view, chunks[row]?.start ?? 0, chunks[mark]?.start ?? 0);
  return {
    posts: bodies.length === list.length ? bodies.map((body) => inBody(post.post, body)) : null,
    at,
    lead: at,
    from: end,
    list,
  };
}

/**
 * Posts that "lần lượt" shares out among as many people, and the chunks of posts that it speaks of: those belong to
 * nobody else, and to nobody at all where the numbers differ.
 */
export function respectively(
  reading: SentenceReading,
  runs: readonly PostRun[],
): { readonly holds: Hold[]; readonly spoken: ReadonlySet<number> } {
  const { chunks, people } = reading;
  const holds: Hold[] = [];
  const spoken = new Set<number>();
  for (const mark of marksOf(chunks)) {
    const shares = behind(reading, mark, runs) ?? ahead(reading, mark, runs);
    if (shares === null) continue;
    spoken.add(shares.at);
    const run = runs.find(({ start }) => start === shares.at);
    const { verbs, status: told } = governmentOf(chunks, shares.lead, new Set());
    const own = verbs.filter(({ at }) => at >= shares.from);
    const status = own.length === verbs.length ? told : statusOf(own, false);
    shares.list.forEach((holder, index) => {
      const person = people.get(holder);
      const post = shares.posts?.[index];
      if (person === undefined || post === undefined) return;
      holds.push({
        holder,
        person,
        at: run?.posts.length === shares.list.length ? (run.posts[index] ?? shares.at) : shares.at,
        post,
        status: post.marker ?? status,
        rule: "vi.post.governed",
        confidence: 0.8,
        run: run?.posts ?? [shares.at],
        verbs: own.map(({ verb }) => verb),
      });
    });
  }
  return { holds, spoken };
}
