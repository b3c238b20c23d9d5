import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { keyLine } from "../segmentation/key-line.ts";
import type { Hold } from "./hold.ts";
import { MEMBERSHIP } from "./membership.ts";

const DISMISSES = /^(?:bị )?(?:cách chức|bãi nhiệm|miễn nhiệm|cách tất cả|cách các chức vụ)$/iu;
const EXPELLED = /(?:^| )bị khai trừ(?: ra)? khỏi đảng(?: |$)/u;
const UNDECIDED = /^(?:đề nghị|đề xuất|kiến nghị|trình|dự kiến|xem xét|không|chưa)$/iu;

/** What a person does to leave: "nhận quyết định thôi chức", "từ chức". */
const LEAVES =
  /^(?:thôi chức|thôi giữ chức|thôi giữ|thôi nhiệm vụ|thôi việc|cho thôi chức|từ chức|từ nhiệm|mãn nhiệm|rời ghế|rời chức)$/iu;
/** Where a transfer leads: "được luân chuyển về công tác tại Sở Y", "chuyển công tác sang X". */
const MOVES =
  /^(?:điều động|luân chuyển|thuyên chuyển|điều chuyển|chuyển công tác|chuyển về|chuyển sang|điều về|điều động, phân công)$/iu;
const SURELY =
  /^(?:đã|vừa|mới|được|chính thức|chính|thức|bất ngờ|bất|ngờ|cũng|có|quyết định|quyết|định|và|phải|nay|về)$/u;

const isDismissal = (chunk: Chunk | undefined) => chunk?.kind === "verb" && DISMISSES.test(chunk.word);

/** "đề nghị cách chức", "chưa bãi nhiệm": nobody has lost a post yet. */
function isUndecided(chunks: readonly Chunk[], at: number): boolean {
  return chunks
    .slice(Math.max(0, at - 4), at)
    .some((chunk) => (chunk.kind === "verb" || chunk.kind === "word") && UNDECIDED.test(chunk.word));
}

/** Index of the dismissal that the person at `at` suffers: "cách chức ông A", "A bị cách chức"; -1 for none. */
function dismissalOf(chunks: readonly Chunk[], at: number): number {
  let before = at - 1;
  // "cách chức Bí thư X Lê An"
  while (chunks[before]?.kind === "address" || chunks[before]?.kind === "post") before -= 1;
  const link = chunks[before];
  if (link?.kind === "word" && /^(?:với|đối)$/u.test(link.word)) {
    before -= 1;
    if (chunks[before]?.kind === "word") before -= 1;
  }
  if (isDismissal(chunks[before])) return before;
  for (let behind = at + 1; behind < at + 3; behind += 1) {
    const chunk = chunks[behind];
    if (chunk?.kind === "verb" && /^bị /iu.test(chunk.word) && isDismissal(chunk)) return behind;
    if (chunk?.kind === "word" && chunk.word === "bị" && isDismissal(chunks[behind + 1])) return behind + 1;
    if (chunk?.kind !== "word") return -1;
  }
  return -1;
}

/** A verb that governs no post of its own: not "thôi chức Bí thư X", "điều động … giữ chức Y". */
function standsAlone(chunks: readonly Chunk[], at: number): boolean {
  for (const chunk of chunks.slice(at + 1)) {
    if (chunk.kind === "post") return false;
    if (chunk.kind === "name" || (chunk.kind === "mark" && /^[;:.]$/u.test(chunk.mark))) return true;
    if (chunk.kind === "verb" && (chunk.verb === "hold" || chunk.verb === "appoint")) {
      if (!/^(?:nhận công tác|đến nhận công tác|nhận nhiệm vụ|nhận nhiệm vụ mới)$/iu.test(chunk.word)) return false;
    }
  }
  return true;
}

const isWhere = (chunk: Chunk | undefined) => chunk?.kind === "body" || chunk?.kind === "place";

/** "về công tác tại Sở Y": a new place of work right behind a few words. */
function leadsElsewhere(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    const chunk = chunks[next];
    if (isWhere(chunk)) return true;
    if (chunk?.kind === "verb" && /nhận công tác$|^chuyển (?:công tác|về|sang)$/iu.test(chunk.word)) continue;
    if (
      chunk?.kind !== "word" ||
      !/^(?:về|đến|tới|sang|lên|xuống|ra|vào|công|tác|nhận|tại|ở|làm việc)$/u.test(chunk.word)
    )
      return false;
  }
  return false;
}

/** "ông A, Giám đốc X, nhận quyết định thôi chức", "…, về công tác tại Sở Y": what stands behind the name's posts. */
function leavesBehind(chunks: readonly Chunk[], at: number): boolean {
  for (let behind = at + 1; behind < at + 16; behind += 1) {
    const chunk = chunks[behind];
    if (chunk === undefined) return false;
    if (chunk.kind === "verb" && LEAVES.test(chunk.word)) return standsAlone(chunks, behind);
    if (chunk.kind === "verb" && MOVES.test(chunk.word))
      return leadsElsewhere(chunks, behind) && standsAlone(chunks, behind);
    if (chunk.kind === "word" && chunk.word === "về" && chunks[behind + 1]?.kind === "word")
      return leadsElsewhere(chunks, behind - 1) && standsAlone(chunks, behind);
    const passes =
      chunk.kind === "post" ||
      chunk.kind === "number" ||
      (chunk.kind === "mark" && /^[,()–-]$/u.test(chunk.mark)) ||
      (chunk.kind === "word" && SURELY.test(chunk.word)) ||
      (chunk.kind === "verb" && /^(?:nhận quyết định|được|trao quyết định|kiêm)$/iu.test(chunk.word));
    if (!passes) return false;
  }
  return false;
}

/** The next name of "cách chức ông A, Bí thư X, và ông B, Chủ tịch Y" shares the verb. */
function isJoined(chunks: readonly Chunk[], from: number, to: number): boolean {
  let joined = false;
  for (let at = from + 1; at < to; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "word" && /^(?:và|cùng)$/u.test(chunk.word)) joined = true;
    else if (chunk?.kind === "mark" && /^[,();–-]$/u.test(chunk.mark)) joined ||= chunk.mark === ";";
    else if (
      chunk?.kind !== "post" &&
      chunk?.kind !== "place" &&
      chunk?.kind !== "address" &&
      !(chunk?.kind === "verb" && /^kiêm/iu.test(chunk.word))
    )
      return false;
  }
  return joined;
}

/**
 * Posts beside a name that a dismissal without a post of its own ends: "cách chức ông A, Bí thư X"; not
 * "miễn nhiệm ông A, Bí thư X, khỏi chức Y", where the verb says which.
 */
export function endedByDismissal(reading: SentenceReading, holds: readonly Hold[]): Set<Hold> {
  const { chunks } = reading;
  const ended = new Set<Hold>();
  const expelled = EXPELLED.test(keyLine(reading.view.tokens));
  const leaves = chunks.some(
    (chunk) =>
      isDismissal(chunk) ||
      (chunk.kind === "verb" && (LEAVES.test(chunk.word) || MOVES.test(chunk.word))) ||
      (chunk.kind === "word" && chunk.word === "về"),
  );
  if (!expelled && !leaves) return ended;
  const elsewhere = new Set(holds.filter(({ rule }) => !rule.endsWith("-name")).map(({ person }) => person));
  let before = -1;
  let dismissed = false;
  for (const at of [...reading.people.keys()].sort((a, b) => a - b)) {
    const own = dismissalOf(chunks, at);
    const shares: boolean = own < 0 && dismissed && isJoined(chunks, before, at);
    dismissed = shares || (own >= 0 && !isUndecided(chunks, own));
    before = at;
    for (const hold of holds) {
      if (hold.holder !== at || hold.status !== "current" || !hold.rule.endsWith("-name")) continue;
      const gone = dismissed || (!MEMBERSHIP.test(hold.post.title) && leavesBehind(chunks, at));
      if (gone && !elsewhere.has(hold.person)) ended.add(hold);
      else if (expelled && hold.post.body?.kind === "PartyCommittee" && reading.people.size === 1) ended.add(hold);
    }
  }
  return ended;
}
