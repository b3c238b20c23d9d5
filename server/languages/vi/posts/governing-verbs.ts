import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import { isPerson } from "../chunks/is-person.ts";
import type { Verb } from "../lexicons/markers.ts";

export interface GoverningVerb {
  readonly verb: Verb;
  readonly word: string;
  /** Index of its chunk. */
  readonly at: number;
}

/** What governs a list of posts: the verbs between it and the clause's start, nearest first. */
export interface Government {
  readonly verbs: readonly GoverningVerb[];
  readonly status: RoleStatus;
  /** A verb stands right before the posts, so that they are somebody's and not merely mentioned. */
  readonly direct: boolean;
  /** Index of the farthest verb of the clause, where the governing phrase starts; the posts' own index without one. */
  readonly start: number;
}

const FILLER =
  /^(?:danh|các|một|những|mới|hai|ba|vụ|cả|tất|đồng|thời|luôn|chính|thức|khoá|khóa|vào|lại|tiếp|về|tới|cùng|với|nhiều|lần|lượt|như|gồm|trong|đảng|chính quyền|bổ|sung|thêm|được|ghế|vị|tham|gia|số|người|đến|tư|cách|hđqt|hđtv)$/u;

const isWord = (chunk: Chunk | undefined, word: string) => chunk?.kind === "word" && chunk.word === word;
const REACH = 40;

/** "Trước đó, sáng nay, … bầu": earlier on the day of the news, not in the past. */
function sameDay(chunks: readonly Chunk[], verbs: readonly GoverningVerb[]): boolean {
  const before = verbs.find(({ word }) => /^trước đó$/u.test(word));
  if (before === undefined || verbs.some(({ verb, word }) => verb === "former" && word !== "trước đó")) return false;
  return chunks
    .slice(before.at, before.at + 7)
    .some((chunk) => chunk.kind === "word" && /^(?:sáng|chiều|trưa|tối|ngày|hôm|hồi|tuần)$/u.test(chunk.word));
}

/** The status that verbs give, the strongest first: an end beats a nomination, a nomination an appointment. */
export function statusOf(verbs: readonly GoverningVerb[], isSameDay: boolean): RoleStatus {
  const has = (verb: Verb) => verbs.some((one) => one.verb === verb);
  const nearest = verbs.find(({ verb }) => verb !== "hold");
  // "sẽ thôi giữ chức X": no nomination
  if (has("promise") && nearest?.verb === "end") return "ended";
  if (has("promise") && (has("appoint") || has("elect") || has("hold") || has("transfer"))) return "proposed";
  // "cho thôi giữ chức X, bổ nhiệm giữ chức Y": of an end and a beginning the nearer governs
  if (nearest?.verb === "end") return "ended";
  if (has("propose")) return "proposed";
  // "Trước đó, ông A với tư cách Chủ tịch X đã …": he acted as what he is
  const acts = /^(?:với tư cách|với vai trò|trong vai trò|trên cương vị|với cương vị|ở cương vị)$/u.test(
    verbs[0]?.word ?? "",
  );
  const past = has("former") && !(acts && verbs.every(({ verb, word }) => verb !== "former" || word === "trước đó"));
  const onlyBefore = verbs.every(({ verb, word }) => verb !== "former" || word === "trước đó");
  if (past && !((isSameDay || onlyBefore) && (has("appoint") || has("elect") || has("transfer")))) return "former";
  if (nearest?.verb === "appoint" || nearest?.verb === "elect" || nearest?.verb === "transfer") return "new";
  if (has("end")) return "ended";
  if (has("appoint") || has("elect") || has("transfer")) return "new";
  return "current";
}

/** "giữ chức X" tells by itself neither that somebody got it nor that he has it. */
const BARE = /^(?:giữ|giữ chức|giữ chức vụ|giữ cương vị|giữ vị trí|giữ các chức vụ|làm|đảm nhiệm|đảm nhận)$/u;

/** "HĐND bầu: ông A giữ chức X; ông B giữ chức Y": the act that opens the list governs each of its items. */
function openingAct(chunks: readonly Chunk[], stop: number): GoverningVerb | null {
  for (let at = stop - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "mark" && chunk.mark === ".") return null;
    if (chunk?.kind !== "verb") continue;
    if (/^(?:former|current|end)$/u.test(chunk.verb)) return null;
    if (/^(?:elect|appoint|transfer|propose)$/u.test(chunk.verb))
      return { verb: chunk.verb, word: chunk.word.toLowerCase(), at };
  }
  return null;
}

/**
 * Reads leftwards from a list of posts to the start of its clause. Posts that stand beside a name are passed over
 * ("bổ nhiệm ông A, Giám đốc X, giữ chức Y"); others are somebody else's clause.
 */
export function governmentOf(chunks: readonly Chunk[], start: number, beside: ReadonlySet<number>): Government {
  const verbs: GoverningVerb[] = [];
  let direct = false;
  // "chỉ định ông A tham gia Ban Chấp hành"
  const joins = isWord(chunks[start - 1], "gia") && isWord(chunks[start - 2], "tham");
  let inherits = false;
  let gap = 0;
  let towards = false;
  let persons = 0;
  let stop = -1;
  for (let at = start - 1; at >= 0 && start - at <= REACH; at -= 1) {
    const chunk = chunks[at];
    if (chunk === undefined) break;
    // "giữ các chức vụ: X, Y" lists what it governs
    const lists = chunk.kind === "mark" && chunk.mark === ":" && verbs.length === 0 && gap === 0;
    if (chunk.kind === "mark" && /^[;:.]$/u.test(chunk.mark) && !lists) {
      stop = at;
      break;
    }
    if (lists) continue;
    if (chunk.kind === "verb") {
      // "thay các nhân sự đã nghỉ, gồm: …": these are not put forward
      if (gap > 0 && /^nhân sự$/iu.test(chunk.word)) continue;
      if (chunk.verb === "replace" && verbs.length > 0 && gap > 0) continue;
      if (inherits && chunk.verb === "hold") continue;
      if (inherits && chunk.verb !== "elect" && chunk.verb !== "appoint" && chunk.verb !== "transfer") break;
      // what was said of another person before this one governs nothing here
      if (
        persons > 1 &&
        chunk.verb !== "elect" &&
        chunk.verb !== "appoint" &&
        chunk.verb !== "transfer" &&
        chunk.verb !== "propose"
      )
        continue;
      // "thôi giữ chức X để tham gia Y": of the two, Y begins
      const verb = towards && chunk.verb === "end" && /thôi|nhiệm|^rời/iu.test(chunk.word) ? "transfer" : chunk.verb;
      verbs.push({ verb, word: chunk.word.toLowerCase(), at });
      if (gap === 0) direct = true;
      continue;
    }
    if (chunk.kind === "post" && verbs.length > 0 && !beside.has(at)) {
      // "được bầu vào Ban Thường vụ, giữ chức Bí thư": a post that is merely held shares the act before it
      if (!verbs.every(({ verb, word }) => verb === "hold" && /^(?:giữ|làm|đảm nhiệm)/u.test(word))) break;
      inherits = true;
      continue;
    }
    if (isWord(chunk, "để") && gap === 0) {
      towards = true;
      continue;
    }
    if (chunk.kind === "word" && FILLER.test(chunk.word)) continue;
    if (chunk.kind === "number" || (chunk.kind === "mark" && /^["“'‘]$/u.test(chunk.mark))) continue;
    if (isPerson(chunk)) persons += 1;
    gap += 1;
  }
  const first = verbs.at(-1)?.at ?? start;
  const act = persons > 0 && verbs.length > 0 && verbs.every(({ word }) => BARE.test(word)) && openingAct(chunks, stop);
  if (act) verbs.push(act);
  return {
    verbs,
    status: statusOf(verbs, sameDay(chunks, verbs)),
    direct: direct || (joins && verbs.length > 0),
    start: first,
  };
}
