import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { type Government, governmentOf } from "./governing-verbs.ts";
import type { Hold } from "./hold.ts";
import {
  coHolders,
  coObjects,
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
import { isUnread } from "./subjects-before.ts";
import { statusOfGoverned } from "./status-of-governed.ts";

/** "Bà A, Bí thư Huyện ủy X, giữ chức Giám đốc Sở Y": who is one thing and gets another. */
function getsAnother({ chunks }: SentenceReading, run: PostRun, { verbs, status, start }: Government, holder: number) {
  const bare = status === "current" && verbs.every(({ word }) => /^giữ chức(?: vụ)?$/u.test(word));
  const dated = chunks.slice(run.end, run.end + 4).some((chunk) => chunk.kind === "word" && chunk.word === "từ");
  const apposed = holder < start && /^[,(–-]$/u.test(markAt(chunks, holder + 1)) && chunks[holder + 2]?.kind === "post";
  return bare && verbs.length > 0 && !dated && apposed;
}

const markAt = (chunks: readonly Chunk[], at: number) => {
  const chunk = chunks[at];
  return chunk?.kind === "mark" ? chunk.mark : "";
};

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

/** "Đi lên từ cơ sở với chức vụ X, Y.": a whole sentence about whom the one before it is about. */
const tellsARise = ({ view, people, topic }: SentenceReading): boolean =>
  [...people.values()].every((person) => person === topic) &&
  /^(?:đi lên|trưởng thành|xuất thân|khởi nghiệp|bắt đầu sự nghiệp|bắt đầu công tác) /u.test(
    view.tokens
      .slice(0, 5)
      .map(({ key }) => key)
      .join(" "),
  );

const ACTS =
  /^(?:bổ nhiệm|bổ nhiệm lại|bầu|bầu bổ sung|phê chuẩn|chỉ định|miễn nhiệm|bãi nhiệm|bãi miễn|điều động|luân chuyển|đề cử|giới thiệu|cách chức)$/u;

/** Nouns for a post: "phê chuẩn kết quả bầu chức vụ X" gives it to nobody yet. */
const OFFICE =
  /^(?:chức vụ|chức danh|chức|vị trí|cương vị|ghế|vai trò|các chức vụ|các vị trí|các cương vị|nhiệm vụ|nhân sự)$/iu;

/** "ông A chậm bổ nhiệm Giám đốc X": he acts, and the post is another's; not "được bổ nhiệm", "bổ nhiệm giữ chức". */
function actsHimself(chunks: readonly Chunk[], holder: number, run: PostRun, government: Government): boolean {
  const nearest = government.verbs.find(({ word }) => !OFFICE.test(word));
  if (nearest === undefined || nearest.at < holder || !ACTS.test(nearest.word)) return false;
  // "cách chức đối với ông A (gồm cách chức Bí thư X)": it is done to him
  let link = holder - 1;
  while (chunks[link]?.kind === "address") link -= 1;
  const object = chunks[link];
  if (object?.kind === "word" && object.word === "với") return false;
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

/** "sẽ được Chủ tịch Quốc hội tiếp thu": who does it. */
function isAgent(chunks: readonly Chunk[], { start, end }: PostRun): boolean {
  const before = chunks[start - 1];
  const behind = chunks[end];
  return (
    before?.kind === "word" &&
    /^(?:được|bị)$/u.test(before.word) &&
    (behind?.kind === "word" || behind?.kind === "verb") &&
    !/^(?:và|từ|vào|tại|khoá|khóa|nhiệm|với)$/u.test(behind.word)
  );
}

function holderOf(reading: SentenceReading, run: PostRun, government: Government): Holder | undefined {
  const { chunks } = reading;
  if (!government.direct || government.verbs.every(({ word }) => word === "nhân sự")) return undefined;
  const object = holderByObject(reading, run.end, government);
  if (object !== undefined) return object;
  const before = holderBefore(reading, run.start);
  const behind = run.listed && before !== undefined ? undefined : holderBehind(reading, run.end, government);
  if (behind !== undefined) return behind;
  const nearest = government.verbs[0];
  // "ông A ký thay Chủ tịch X": A is somebody else
  if (nearest?.verb === "replace" && nearest.word !== "thay vị trí") return undefined;
  if (isAgent(chunks, run)) return undefined;
  if (before?.at != null && isUnread(reading, government.start, before.at)) return undefined;
  if (before?.at != null && isOthersClause(chunks, before.at, run.start, government)) return undefined;
  if (before?.at != null && actsHimself(chunks, before.at, run, government)) return undefined;
  if (before !== undefined) {
    const isCopula = nearest?.word === "là";
    return before.at === null || !isCopula || copulaSubject(chunks, nearest.at, before.at) ? before : undefined;
  }
  const leftOut = leavesSubjectOut(chunks, run.start, government) || tellsARise(reading);
  return leftOut && reading.topic !== null
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
  const government = governmentOf(chunks, run.lead, beside);
  const copula = holderByCopula(reading, run.end);
  const holder = copula ?? holderOf(reading, run, government);
  // "rút khỏi danh sách ứng cử đại biểu": a candidate no more
  if (government.verbs.some(({ word }) => word.startsWith("rút"))) return [];
  // "bầu bổ sung 2 Phó Chủ tịch": posts of several people are no one's
  if (holder === undefined || (copula === undefined && isPlural(chunks, run.start))) return [];
  const replacing = government.verbs.some(({ verb }) => verb === "replace");
  const another = holder.at !== null && getsAnother(reading, run, government, holder.at);
  const verbs = [...government.verbs.map(({ verb }) => verb), ...(another ? (["appoint"] as const) : [])];
  const first = chunks[run.start];
  const paired = pairedOff(reading, run, holder);
  const link = chunks[run.end];
  const isObject =
    copula === undefined &&
    holder.at !== null &&
    holder.at > run.start &&
    link?.kind === "word" &&
    /^(?:với|đối|cho)$/u.test(link.word);
  const shared =
    holder.rule === "vi.post.governed" &&
    holder.at !== null &&
    holder.at < run.start &&
    first?.kind === "post" &&
    paired === null &&
    !first.post.head.unique
      ? coHolders(reading, holder.at, run.start)
      : isObject && first?.kind === "post" && !first.post.head.unique
        ? coObjects(reading, holder.at)
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
      const told =
        another || (copula !== undefined && replacing)
          ? "new"
          : statusOfGoverned(reading, run, government, chunk.post.marker);
      const status = told === "current" && by !== null && isDaysOf(chunks, by) ? "former" : told;
      return [{ holder: by, person, at, post: chunk.post, status, rule, confidence, run: run.posts, verbs }];
    }),
  );
}
