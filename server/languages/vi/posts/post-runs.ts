import type { Chunk } from "../chunks/chunk.ts";
import { careerLists } from "./career-list.ts";

/** Posts that stand in one list: "Ủy viên Ban Thường vụ, Phó Bí thư Đảng ủy, Phó Trưởng ban …". */
export interface PostRun {
  /** Chunk indexes of the posts, in order. */
  readonly posts: readonly number[];
  /** Chunk indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the chunk before which stands what governs them: the first post, or what a word for posts is followed by. */
  readonly lead: number;
  /** Listed behind a word for posts, so that no name beside the list has them. */
  readonly listed: boolean;
}

const JOINING = /^[,;/–—-]$/u;

export const isSeparator = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  ((chunk.kind === "mark" && JOINING.test(chunk.mark)) ||
    (chunk.kind === "word" && /^(?:và|cùng|rồi)$/u.test(chunk.word)) ||
    (chunk.kind === "verb" && /^(?:kiêm|kiêm nhiệm|kiêm chức)$/iu.test(chunk.word)));

/** The index behind a bracketed remark without people or posts, "(nhiệm kỳ 2013-2018)", or `index` where there is none. */
export function skipBrackets(chunks: readonly Chunk[], index: number): number {
  const open = chunks[index];
  if (open?.kind !== "mark" || open.mark !== "(") return index;
  for (let at = index + 1; at < chunks.length && at < index + 25; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "post" || chunk?.kind === "name") return index;
    if (chunk?.kind === "mark" && chunk.mark === ")") return at + 1;
  }
  return index;
}

/** Index of the bracket that the one at `close` closes, shortly before it; -1 for none. */
export function openingOf(chunks: readonly Chunk[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at < 25; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && chunk.mark === "(") return at;
  }
  return -1;
}

/** The index behind a bracketed remark of whatever kind, "(Phó Chủ tịch Thường trực)", or `index`. */
export function skipRemark(chunks: readonly Chunk[], index: number): number {
  const open = chunks[index];
  if (open?.kind !== "mark" || open.mark !== "(") return index;
  for (let at = index + 1; at < chunks.length && at < index + 40; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && chunk.mark === ")") return at + 1;
  }
  return index;
}

const TIME = /^(?:từ|đến|tới|nay|năm|tháng|ngày|giai|đoạn|cuối|đầu|giữa|khoá|khóa|nhiệm|kỳ|các)$/u;

/** The index behind a remark on when, "từ tháng 6/1988 đến tháng 6/1991", or `index` where there is none. */
function skipTime(chunks: readonly Chunk[], index: number): number {
  const first = chunks[index];
  if (first?.kind !== "word" || !/^(?:từ|giai|năm|các|nhiệm|khoá|khóa)$/u.test(first.word)) return index;
  let at = index;
  let dated = false;
  for (let chunk = chunks[at]; chunk !== undefined && at < index + 16; chunk = chunks[at]) {
    const dash = chunk.kind === "mark" && /^[-–]$/u.test(chunk.mark) && chunks[at + 1]?.kind === "number";
    if (chunk.kind === "number") dated = true;
    else if (!dash && !(chunk.kind === "word" && TIME.test(chunk.word))) break;
    at += 1;
  }
  return dated ? at : index;
}

/** From the end of one post to the next one of its list, over separators, remarks and a superior body after a comma. */
function nextPost(chunks: readonly Chunk[], from: number): number | undefined {
  let at = skipTime(chunks, skipBrackets(chunks, from));
  // "Chủ tịch HĐQT (nay là Hội đồng thành viên) Tập đoàn X; đại biểu Quốc hội"
  if (at > from && chunks[at]?.kind === "body" && chunks[at - 1]?.kind === "mark") at += 1;
  const separated = at;
  while (isSeparator(chunks[at])) at += 1;
  if (at === separated) return undefined;
  if (chunks[at]?.kind === "post") return at;
  const between = chunks[at];
  if (
    between?.kind === "verb" &&
    between.verb === "hold" &&
    /^(?:đồng thời|kiêm)/u.test(between.word) &&
    chunks[at + 1]?.kind === "post"
  )
    return at + 1;
  if (between?.kind === "body" || between?.kind === "place") {
    const behind = skipBrackets(chunks, at + 1);
    if (isSeparator(chunks[behind]) || chunks[behind]?.kind === "mark") {
      let next = behind;
      while (isSeparator(chunks[next])) next += 1;
      if (next > behind && chunks[next]?.kind === "post") return next;
    }
  }
  return undefined;
}

/** "là Thiếu tướng, Tỉnh ủy viên, Phó Giám đốc …": a rank opens the list of posts that the verb gives. */
function leadOf(chunks: readonly Chunk[], index: number): number {
  const rank = chunks[index - 2];
  const comma = chunks[index - 1];
  const ranked = rank?.kind === "address" && rank.sort !== "honorific" && comma?.kind === "mark" && comma.mark === ",";
  return ranked && chunks[index - 3]?.kind === "verb" ? index - 2 : index;
}

const known = new WeakMap<readonly Chunk[], readonly PostRun[]>();

/**
 * All lists of posts of a sentence, longest first by position; every post is in exactly one. Several rules ask for those
 * of one sentence, so they are kept while its pieces are.
 */
export function postRuns(chunks: readonly Chunk[]): readonly PostRun[] {
  let runs = known.get(chunks);
  if (runs === undefined) known.set(chunks, (runs = findRuns(chunks)));
  return runs;
}

function findRuns(chunks: readonly Chunk[]): PostRun[] {
  const runs: PostRun[] = [];
  const careers = new Map(careerLists(chunks).map((list) => [list.posts[0], list]));
  for (let index = 0; index < chunks.length; index += 1) {
    if (chunks[index]?.kind !== "post") continue;
    const career = careers.get(index);
    if (career !== undefined) {
      const end = (career.posts.at(-1) ?? index) + 1;
      runs.push({ ...career, start: index, end, listed: true });
      index = end - 1;
      continue;
    }
    const posts = [index];
    for (
      let next = nextPost(chunks, index + 1);
      next !== undefined && !careers.has(next);
      next = nextPost(chunks, next + 1)
    )
      posts.push(next);
    const last = posts.at(-1) ?? index;
    runs.push({ posts, start: index, end: last + 1, lead: leadOf(chunks, index), listed: false });
    index = last;
  }
  return runs;
}
