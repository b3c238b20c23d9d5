import type { RoleStatus } from "#model/claim";
import type { Span } from "#model/document";
import type { Chunk } from "../chunks/chunk.ts";
import { governmentOf } from "../posts/governing-verbs.ts";
import type { Hold } from "../posts/hold.ts";
import { isPlural } from "../posts/plural-title.ts";
import { postRuns } from "../posts/post-runs.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A post that stands in another line than its holder's name. */
export interface LineHold {
  /** The sentence of the post. */
  readonly reading: SentenceReading;
  readonly hold: Hold;
}

const isIntro = (chunk: Chunk | undefined) =>
  chunk?.kind === "mark" ||
  chunk?.kind === "number" ||
  chunk?.kind === "address" ||
  // "a) Ông Lê An", "II. Vũ Bình"
  (chunk?.kind === "word" && /^(?:\p{L}|[ivx]{1,5})$/u.test(chunk.word));

/** Index of the name that a line starts with, behind a bullet, a number and words of address; -1 for none. */
function leadingName(reading: SentenceReading): number {
  let at = 0;
  while (isIntro(reading.chunks[at])) at += 1;
  return reading.chunks[at]?.kind === "name" && reading.people.has(at) ? at : -1;
}

/** "Lê Văn An", "1. Ông Lê Văn An:" and nothing else. */
function isNameLine(reading: SentenceReading): boolean {
  const at = leadingName(reading);
  return at >= 0 && reading.chunks.slice(at + 1).every((chunk) => chunk.kind === "mark" || chunk.kind === "number");
}

/** Posts that a line starts with. */
function leadingPosts(reading: SentenceReading | undefined): readonly number[] {
  if (reading === undefined) return [];
  let at = 0;
  while (reading.chunks[at]?.kind === "mark") at += 1;
  return reading.chunks[at]?.kind === "post"
    ? (postRuns(reading.chunks).find(({ start }) => start === at)?.posts ?? [])
    : [];
}

const isPostLine = (reading: SentenceReading | undefined) =>
  reading?.people.size === 0 &&
  leadingPosts(reading).length > 0 &&
  reading.chunks.every((chunk) => chunk.kind !== "verb" || chunk.word.toLowerCase() === "kiêm");

function spanOf({ view, chunks }: SentenceReading, index: number): Span {
  const chunk = chunks[index];
  return {
    start: view.tokens[chunk?.start ?? 0]?.start ?? view.sentence.start,
    end: view.tokens[(chunk?.end ?? 1) - 1]?.end ?? view.sentence.end,
  };
}

interface Given {
  readonly status: RoleStatus;
  readonly rule: string;
  readonly confidence: number;
}

function holdsOf(
  post: SentenceReading,
  posts: readonly number[],
  named: SentenceReading,
  at: number,
  given: Given,
): LineHold[] {
  const person = named.people.get(at);
  if (person === undefined) return [];
  return posts.flatMap((index): LineHold[] => {
    const chunk = post.chunks[index];
    if (chunk?.kind !== "post") return [];
    const status = chunk.post.marker ?? given.status;
    return [
      {
        reading: post,
        hold: {
          ...given,
          status,
          holder: null,
          holderSpan: spanOf(named, at),
          person,
          at: index,
          post: chunk.post,
          run: posts,
          verbs: [],
        },
      },
    ];
  });
}

/** "Lê Văn An" over "Bí thư Huyện ủy X", or under it, whichever the article does. */
function namesOverPosts(sentences: readonly SentenceReading[]): LineHold[] {
  const names = sentences.flatMap((reading, index) => (isNameLine(reading) ? [index] : []));
  const below = names.filter((index) => isPostLine(sentences[index + 1])).length;
  const above = names.filter((index) => isPostLine(sentences[index - 1])).length;
  if (Math.max(below, above) < 2) return [];
  const step = below >= above ? 1 : -1;
  return names.flatMap((index) => {
    const named = sentences[index];
    const holds: LineHold[] = [];
    for (let line = index + step; named !== undefined; line += step) {
      const post = sentences[line];
      if (post === undefined || !isPostLine(post)) break;
      holds.push(
        ...holdsOf(post, leadingPosts(post), named, leadingName(named), {
          status: "current",
          rule: "vi.post.line",
          confidence: 0.5,
        }),
      );
    }
    return holds;
  });
}

const LISTS = /(?:danh sách|gồm|như sau|sau đây|dưới đây|sau)(?: |$)/u;

interface Head {
  readonly posts: readonly number[];
  readonly status: RoleStatus;
  /** Without a colon the next line alone shows that a list follows. */
  readonly colon: boolean;
}

/** The posts that head a list: "Danh sách đại biểu HĐND tỉnh X khóa Y gồm:", "Các Phó Chủ tịch UBND tỉnh X:". */
function heads(reading: SentenceReading): Head | null {
  const { chunks, view } = reading;
  const last = chunks.at(-1);
  const colon = last?.kind === "mark" && last.mark === ":";
  const keys = view.tokens.map(({ key }) => key).join(" ");
  const run = postRuns(chunks).at(-1);
  const first = chunks[run?.start ?? -1];
  if (run === undefined || first?.kind !== "post" || reading.people.size > 1) return null;
  // "Danh sách Thường trực HĐND tỉnh X": each has a post of his own
  if (first.post.head.canonical === "Thường trực") return null;
  const roster = /^(?:\P{L}+ )?danh sách /u.test(keys) && last?.kind !== "mark" && chunks.length <= 20;
  const named = isPlural(chunks, run.start) && run.end >= chunks.length - 1;
  if (!(colon && (LISTS.test(keys) || named)) && !roster) return null;
  const { status } = governmentOf(chunks, run.start, new Set());
  const elected = /(?:trúng cử|đắc cử|được bầu)/u.test(keys);
  const running = /(?:ứng cử|ứng viên|ứng cử viên|giới thiệu)/u.test(keys);
  return { posts: run.posts, status: elected ? "new" : running ? "proposed" : status, colon };
}

const isNumbered = ({ view }: SentenceReading) => /^(?:\d{1,3}|[-–•+*])$/u.test(view.tokens[0]?.text ?? "");

/** Names at the start of the lines below such a heading, up to the first line that is none. */
function namesUnderHeading(sentences: readonly SentenceReading[]): LineHold[] {
  const holds: LineHold[] = [];
  sentences.forEach((heading, index) => {
    const head = heads(heading);
    const first = sentences[index + 1];
    if (head === null || first === undefined || (!head.colon && !(isNumbered(first) && leadingName(first) >= 0)))
      return;
    for (let line = index + 1; line < sentences.length; line += 1) {
      const item = sentences[line];
      if (item === undefined) break;
      const at = leadingName(item);
      const subheading = item.people.size === 0 && item.chunks.length <= 20 && item.view.tokens.at(-1)?.text === ":";
      if (at < 0 && !subheading) break;
      if (at < 0) continue;
      holds.push(
        ...holdsOf(heading, head.posts, item, at, {
          status: head.status,
          rule: "vi.post.list-heading",
          confidence: 0.6,
        }),
      );
    }
  });
  return holds;
}

/** Posts of lists that run over several lines. */
export function linePosts(sentences: readonly SentenceReading[]): LineHold[] {
  return [...namesOverPosts(sentences), ...namesUnderHeading(sentences)];
}
