import type { ArticleContext } from "../bodies/article-context.ts";
import { NearbyBodies } from "../bodies/nearby-bodies.ts";
import type { Site } from "../bodies/site.ts";
import { UsualBodies } from "../bodies/usual-bodies.ts";
import type { Chunk } from "../chunks/chunk.ts";
import { bodyOfPost } from "../posts/body-of-post.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import type { SentenceReading } from "./sentence-reading.ts";

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
  owner: () => nearby.owner(sentence),
  assembly: () => nearby.assembly(),
  partyLevel: () => nearby.partyLevel(),
});

/** "Ban Thường vụ Tỉnh ủy X phân công ông A làm Bí thư": of another committee. */
function acts(chunks: readonly Chunk[], at: number): boolean {
  return chunks
    .slice(at + 1, at + 5)
    .some(
      (chunk) =>
        (chunk.kind === "verb" && /^(?:appoint|transfer|end|propose)$/u.test(chunk.verb)) ||
        (chunk.kind === "word" &&
          /^(?:kỷ|khiển|cảnh|quyết|yêu|chỉ|giao|đề|thống|công|trao|xem|thi)$/u.test(chunk.word)),
    );
}

/** "- Ông A: Trưởng ban", "2. Bà B" */
const isListItem = (reading: SentenceReading) =>
  /^(?:\d{1,3}|[-–•+*])$/u.test(reading.view.tokens[0]?.text ?? "") || isCell(reading);

/** No cell of a table has more words. */
const CELL = 16;

/** A line of few words that is no sentence: a cell of a table. */
const isCell = ({ view, paragraph }: SentenceReading) =>
  view.tokens.length <= CELL && paragraph.sentences.length === 1 && !/^[.!?:;]$/u.test(view.tokens.at(-1)?.text ?? "");

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
    owner: () => null,
    assembly: () => null,
    partyLevel: () => null,
  });
  let heading: number | null = null;
  for (const reading of sentences) {
    const { index } = reading.view.sentence;
    if (heading !== null && isListItem(reading)) nearby.listed(index, heading);
    else heading = reading.view.tokens.at(-1)?.text === ":" ? index : null;
    for (const [at, chunk] of reading.chunks.entries()) {
      if (chunk.kind !== "post" && chunk.kind !== "body") continue;
      const phrase = chunk.kind === "body" ? chunk.body : chunk.post.body;
      if (phrase === null && chunk.kind === "post" && chunk.post.place === null) continue;
      const post = chunk.kind === "post" ? chunk.post : ({ body: chunk.body, place: null } as PostPhrase);
      const body = bodyOfPost(post, site(index, chunk.start), context);
      if (body?.complete !== true) continue;
      nearby.note(index, phrase?.start ?? chunk.start, body, chunk.kind === "body" && acts(reading.chunks, at));
      if (chunk.kind === "post") usual.note(chunk.post.head.canonical, index, body);
      if (phrase !== null && phrase.head.canonical !== "") usual.note(phrase.head.canonical, index, body);
    }
  }
  return { usual, nearby };
}
