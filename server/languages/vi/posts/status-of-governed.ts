import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { isAtThatTime } from "./at-that-time.ts";
import { isClosedBefore, isClosedBehind } from "./closed-tenure.ts";
import type { Government } from "./governing-verbs.ts";
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

/** "Giai đoạn 2010 - 2015, ông giữ chức X": a tenure with an end is over. */
function isClosedTenure(reading: SentenceReading, run: PostRun, government: Government): boolean {
  if (!government.verbs.every(({ verb }) => verb === "hold" || verb === "appoint" || verb === "elect")) return false;
  const { chunks } = reading;
  return (
    government.verbs.some(({ at }) => isClosedBefore(reading, chunks[at]?.start ?? 0)) ||
    isClosedBehind(reading, chunks[run.end - 1]?.end ?? 0)
  );
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

/** The status of posts that verbs govern: what the verbs say, unless the sentence dates it or only asks for it. */
export function statusOfGoverned(
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
  if ((status === "current" || status === "new") && isClosedTenure(reading, run, government)) return "former";
  // "Trước khi làm X, ông …": X is what came later, and tells nothing of the past
  if (status === "former" && verbs.some(({ word }) => isBefore(word)))
    return afterBefore(reading.chunks, run.start) ? "former" : "current";
  if (status === "current" && (afterBefore(reading.chunks, run.start) || beforeBefore(reading.chunks, run.end)))
    return "former";
  if (status === "new" && afterBefore(reading.chunks, run.start)) return "former";
  return status;
}
