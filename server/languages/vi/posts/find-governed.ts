import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { isAtThatTime } from "./at-that-time.ts";
import { type Government, governmentOf } from "./governing-verbs.ts";
import type { Hold } from "./hold.ts";
import {
  coHolders,
  copulaSubject,
  type Holder,
  holderBefore,
  holderBehind,
  holderByCopula,
  holderByObject,
} from "./holder.ts";
import { pairedOff } from "./paired-off.ts";
import { isOthersClause } from "./others-clause.ts";
import { isPlural } from "./plural-title.ts";
import type { PostRun } from "./post-runs.ts";

const isBefore = (word: string) => word === "trước khi";

/** "trước khi" earlier in the sentence: what this clause tells came before and is over. */
function afterBefore(chunks: readonly Chunk[], start: number): boolean {
  for (let at = 0; at < start; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind !== "verb" || !isBefore(chunk.word.toLowerCase())) continue;
    for (let next = at + 1; next < start; next += 1) {
      const mark = chunks[next];
      if (mark?.kind === "mark" && mark.mark === ",") return true;
    }
  }
  return false;
}

/** "… làm Bí thư huyện X trước khi về tỉnh": over too. */
function beforeBefore(chunks: readonly Chunk[], end: number): boolean {
  return chunks.slice(end, end + 3).some((chunk) => chunk.kind === "verb" && isBefore(chunk.word.toLowerCase()));
}

const APPROVED =
  /(?:đồng ý|chấp thuận|thống nhất|thông qua|phê chuẩn|quyết định|nghị quyết|đã cho|chấp nhận|tán thành|biểu quyết)/u;

/** "có đơn xin từ chức", "đề nghị miễn nhiệm": still in post, unless the sentence grants it. */
function isAskedFor(reading: SentenceReading, government: Government): boolean {
  const end = government.verbs.find(({ verb }) => verb === "end");
  if (end === undefined || end.word.startsWith("cho thôi")) return false;
  const before = reading.chunks.slice(Math.max(0, end.at - 3), end.at);
  const asks =
    end.word.startsWith("xin ") ||
    before.some(
      (chunk) =>
        (chunk.kind === "word" && /^(?:xin|đơn)$/u.test(chunk.word)) ||
        (chunk.kind === "verb" && /^(?:đề nghị|đề xuất|trình)$/iu.test(chunk.word)),
    );
  if (!asks) return false;
  const keys = reading.view.tokens.map(({ key }) => key).join(" ");
  // "nhưng chưa được chấp thuận"
  const granted = APPROVED.test(
    keys.replace(/(?:chưa|không) (?:được |có )?(?:đồng ý|chấp thuận|chấp nhận|quyết định|thông qua)/gu, ""),
  );
  return !granted && !keys.includes("theo đề nghị");
}

const RANGE =
  /(?:giai đoạn|từ|từ năm|những năm) (?:(?:tháng )?\d{1,2}\/)?(?:19|20)\d\d (?:đến|tới|[-–])(?: năm| tháng)? (?:\d{1,2}\/)?(?:19|20)\d\d(?: ,)?(?: (?:ông|bà|đồng chí|anh|chị)(?: [^ ,]+){0,4})?$/u;

/** "Giai đoạn 2010 - 2015, ông giữ chức X": a tenure with an end is over. */
function isClosedTenure({ view, chunks }: SentenceReading, government: Government): boolean {
  if (!government.verbs.every(({ verb }) => verb === "hold" || verb === "appoint" || verb === "elect")) return false;
  const until = chunks[government.start]?.start ?? 0;
  const keys = view.tokens.slice(Math.max(0, until - 14), until).map(({ key }) => key);
  return RANGE.test(keys.join(" "));
}

/** "Ông A làm Chủ tịch X" over an article: that is the news. */
function isHeadline({ paragraph }: SentenceReading, { status, verbs }: Government): boolean {
  return (
    paragraph.role === "title" &&
    status === "current" &&
    verbs.length > 0 &&
    verbs.every(({ word }) => /^(?:làm|giữ chức|giữ chức vụ|đảm nhiệm|đảm nhận|giữ cương vị)$/u.test(word))
  );
}

function statusFor(
  reading: SentenceReading,
  run: PostRun,
  government: Government,
  marker: RoleStatus | null,
): RoleStatus {
  if (marker !== null) return marker;
  const { verbs } = government;
  if (isAtThatTime(reading.chunks, run.end)) return "former";
  const status = isHeadline(reading, government) ? "new" : government.status;
  if (status === "ended" && isAskedFor(reading, government)) return "current";
  if ((status === "current" || status === "new") && isClosedTenure(reading, government)) return "former";
  // "Trước khi làm X, ông …": X is what came later, and tells nothing of the past
  if (status === "former" && verbs.some(({ word }) => isBefore(word)))
    return afterBefore(reading.chunks, run.start) ? "former" : "current";
  if (status === "current" && (afterBefore(reading.chunks, run.start) || beforeBefore(reading.chunks, run.end)))
    return "former";
  if (status === "new" && afterBefore(reading.chunks, run.start)) return "former";
  return status;
}

/** "Từng giữ chức X.", "Trước đó, được bầu làm Y.": nothing but verbs and words of time before the post. */
function leavesSubjectOut(chunks: readonly Chunk[], start: number, government: Government): boolean {
  if (government.status !== "former" && government.status !== "new") return false;
  const before = chunks.slice(0, start);
  const passive = before.some((chunk) => chunk.kind === "word" && chunk.word === "được");
  return (
    (passive || government.verbs.some(({ word }) => /^(?:từng|đã từng|khi|lúc|thời|hồi)/u.test(word))) &&
    before.every(
      (chunk) =>
        chunk.kind === "verb" ||
        chunk.kind === "number" ||
        (chunk.kind === "mark" && chunk.mark === ",") ||
        (chunk.kind === "word" && /^(?:được|đã|các|ngày|tháng|năm|từ|sau|đó|này|lần|lượt|cũng|và)$/u.test(chunk.word)),
    )
  );
}

const ACTS =
  /^(?:bổ nhiệm|bổ nhiệm lại|bầu|bầu bổ sung|phê chuẩn|chỉ định|miễn nhiệm|bãi nhiệm|bãi miễn|điều động|luân chuyển|đề cử|giới thiệu|cách chức)$/u;

/** Nouns for a post: "phê chuẩn kết quả bầu chức vụ X" gives it to nobody yet. */
const OFFICE =
  /^(?:chức vụ|chức danh|chức|vị trí|cương vị|ghế|vai trò|các chức vụ|các vị trí|các cương vị|nhiệm vụ|nhân sự)$/iu;

/** "ông A chậm bổ nhiệm Giám đốc X": he acts, and the post is another's; not "được bổ nhiệm", "bổ nhiệm giữ chức". */
function actsHimself(chunks: readonly Chunk[], holder: number, run: PostRun, government: Government): boolean {
  const nearest = government.verbs.find(({ word }) => !OFFICE.test(word));
  if (nearest === undefined || nearest.at < holder || !ACTS.test(nearest.word)) return false;
  // "kỷ luật ông A bằng hình thức cách chức Bí thư X"
  const way = chunks[nearest.at - 1];
  if (way?.kind === "word" && /^(?:thức|mức|luật)$/u.test(way.word)) return false;
  return !chunks
    .slice(holder + 1, run.start)
    .some(
      (chunk) =>
        (chunk.kind === "word" && /^(?:được|bị)$/u.test(chunk.word)) ||
        (chunk.kind === "verb" &&
          ((chunk.verb === "hold" && !OFFICE.test(chunk.word)) || /^(?:được|bị|nhận) /iu.test(chunk.word))),
    );
}

function holderOf(reading: SentenceReading, run: PostRun, government: Government): Holder | undefined {
  const { chunks } = reading;
  if (!government.direct) return undefined;
  const object = holderByObject(reading, run.end, government);
  if (object !== undefined) return object;
  const behind = holderBehind(reading, run.end, government);
  if (behind !== undefined) return behind;
  const before = holderBefore(reading, run.start);
  const nearest = government.verbs[0];
  // "ông A ký thay Chủ tịch X": A is somebody else
  if (nearest?.verb === "replace" && nearest.word !== "thay vị trí") return undefined;
  if (before?.at != null && isOthersClause(chunks, before.at, run.start, government)) return undefined;
  if (before?.at != null && actsHimself(chunks, before.at, run, government)) return undefined;
  if (before !== undefined) {
    const isCopula = nearest?.word === "là";
    return before.at === null || !isCopula || copulaSubject(chunks, nearest.at, before.at) ? before : undefined;
  }
  return leavesSubjectOut(chunks, run.start, government) && reading.topic !== null
    ? { at: null, person: reading.topic, rule: "vi.post.governed-topic", confidence: 0.5 }
    : undefined;
}

/** "thời ông A làm Chủ tịch X": his days are over. */
function isDaysOf(chunks: readonly Chunk[], holder: number): boolean {
  let at = holder - 1;
  while (chunks[at]?.kind === "address") at -= 1;
  const before = chunks[at];
  return before?.kind === "word" && /^(?:thời|hồi)$/u.test(before.word);
}

/** Posts with no name beside them, held by whom the sentence's verb says: "bầu ông A làm X", "ông từng giữ chức Y". */
export function findGoverned(reading: SentenceReading, run: PostRun, beside: ReadonlySet<number>): Hold[] {
  const { chunks } = reading;
  const government = governmentOf(chunks, run.start, beside);
  const copula = holderByCopula(reading, run.end);
  const holder = copula ?? holderOf(reading, run, government);
  // "rút khỏi danh sách ứng cử đại biểu": a candidate no more
  if (government.verbs.some(({ word }) => word.startsWith("rút"))) return [];
  // "bầu bổ sung 2 Phó Chủ tịch": posts of several people are no one's
  if (holder === undefined || (copula === undefined && isPlural(chunks, run.start))) return [];
  const replacing = government.verbs.some(({ verb }) => verb === "replace");
  const verbs = government.verbs.map(({ verb }) => verb);
  const first = chunks[run.start];
  const paired = pairedOff(reading, run, holder);
  const shared =
    holder.rule === "vi.post.governed" &&
    holder.at !== null &&
    holder.at < run.start &&
    first?.kind === "post" &&
    paired === null &&
    !first.post.head.unique
      ? coHolders(reading, holder.at)
      : (paired ?? []).filter((at) => at !== holder.at);
  const holders = [
    holder,
    ...shared.flatMap((at) => ({
      at,
      person: reading.people.get(at) ?? holder.person,
      rule: "vi.post.governed",
      confidence: 0.75,
    })),
  ];
  const ordered =
    paired === null ? holders : holders.toSorted((a, b) => paired.indexOf(a.at ?? -1) - paired.indexOf(b.at ?? -1));
  return ordered.flatMap(({ at: by, person, rule, confidence }) =>
    run.posts.flatMap((at, position): Hold[] => {
      const chunk = chunks[at];
      if (chunk?.kind !== "post" || (paired !== null && paired[position] !== by)) return [];
      const told = copula !== undefined && replacing ? "new" : statusFor(reading, run, government, chunk.post.marker);
      const status = told === "current" && by !== null && isDaysOf(chunks, by) ? "former" : told;
      return [{ holder: by, person, at, post: chunk.post, status, rule, confidence, run: run.posts, verbs }];
    }),
  );
}
