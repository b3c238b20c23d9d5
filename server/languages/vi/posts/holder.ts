import type { Chunk } from "../chunks/chunk.ts";
import { isMark } from "../chunks/is-mark.ts";
import { isPerson } from "../chunks/is-person.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Government } from "./governing-verbs.ts";
import { openingOf, skipBrackets, skipRemark } from "./post-runs.ts";
import { subjectsBefore } from "./subjects-before.ts";

/** Whom a verb gives the posts it governs. */
export interface Holder {
  readonly at: number | null;
  readonly person: string;
  readonly rule: string;
  readonly confidence: number;
}

const wordAt = (chunks: readonly Chunk[], at: number) => {
  const chunk = chunks[at];
  return chunk?.kind === "word" ? chunk.word : "";
};

const ACTIVE = /^(?:bổ nhiệm|phân công|điều động|chỉ định|giao|bầu|giới thiệu|đề cử|luân chuyển|phê chuẩn|cử)/u;

const PROPOSES = /^(?:giới thiệu|đề cử|đề xuất|trình|đề nghị)$/iu;

/** "ông A được ông B giới thiệu làm X": A gets it. */
function isPassive(chunks: readonly Chunk[], earlier: number | undefined, nearest: number): boolean {
  if (earlier === undefined) return false;
  return chunks
    .slice(earlier + 1, nearest)
    .some((chunk) => (chunk.kind === "word" || chunk.kind === "verb") && /^(?:được|bị)(?: |$)/iu.test(chunk.word));
}

/** The nearest person before the posts; in "ông A được Thủ tướng B bổ nhiệm" it is A. */
export function holderBefore(reading: SentenceReading, start: number): Holder | undefined {
  const { chunks, people } = reading;
  const before = subjectsBefore(reading, start);
  let nearest = before[0];
  if (nearest === undefined) return undefined;
  const after = chunks[nearest + 1];
  const earlier = before[1];
  // "ông A giới thiệu 5 ứng viên làm X": he proposes, and gets nothing
  if (after?.kind === "verb" && PROPOSES.test(after.word) && !isPassive(chunks, earlier, nearest)) return undefined;
  if (earlier !== undefined && after?.kind === "verb" && ACTIVE.test(after.word.toLowerCase())) {
    for (let at = earlier + 1; at < nearest; at += 1) {
      const chunk = chunks[at];
      if (chunk?.kind === "word" && /^(?:được|bị)$/u.test(chunk.word)) nearest = earlier;
    }
  }
  const person = people.get(nearest);
  const pronoun = chunks[nearest]?.kind === "pronoun";
  return person === undefined
    ? undefined
    : {
        at: nearest,
        person,
        rule: pronoun ? "vi.post.governed-pronoun" : "vi.post.governed",
        confidence: pronoun ? 0.85 : 0.8,
      };
}

const ADJUNCT =
  /^(?:trước khi|từng|đã từng|khi còn|khi|với cương vị|trên cương vị|ở cương vị|với tư cách|với vai trò|trong vai trò|trong thời gian|thời điểm|lúc|trong thời gian giữ chức|trong thời gian làm|khi làm|khi đang|khi giữ|thời còn|từng giữ|từng là|từng làm|từng đảm nhiệm|khi còn là)/u;

const CAPACITY = /(?:^| )(?:trên|với|ở|trong) (?:các )?(?:cương vị|vai trò|chức vụ|vị trí|tư cách)$/u;

/** How far the subject may stand behind the posts; farther behind "trên các cương vị X, Y, dù …, ông A". */
const BEHIND = 16;
const FAR_BEHIND = 60;

/** The words between the clause's comma and its verb: "trong thời gian" in "…, trong thời gian giữ chức X". */
function leadBefore(chunks: readonly Chunk[], start: number): string {
  const words: string[] = [];
  for (let at = start - 1; at >= 0 && start - at <= 5; at -= 1) {
    const chunk = chunks[at];
    if (isMark(chunk, /^,$/u)) return words.join(" ");
    if (chunk?.kind !== "word") return "";
    words.unshift(chunk.word);
  }
  return words.length === start ? words.join(" ") : "";
}

/** "Từng giữ chức X, ông A …", "…, với tư cách Chủ tịch Y, bà B …": the subject comes after the comma. */
export function holderBehind(reading: SentenceReading, end: number, government: Government): Holder | undefined {
  const { chunks, people } = reading;
  const farthest = government.verbs.at(-1);
  const lead = leadBefore(chunks, government.start);
  const opens =
    government.start <= 3 ||
    isMark(chunks[government.start - 1], /^[,“"]$/u) ||
    (farthest !== undefined && /^(?:trong thời gian|khi còn|thời còn)/u.test(farthest.word));
  // "Bổ nhiệm Giám đốc X, ông A …": he appointed, or not
  const before = chunks[government.start - 1];
  const acts = farthest !== undefined && ACTIVE.test(farthest.word) && before?.kind !== "word";
  const adjunct = opens && farthest !== undefined && (ADJUNCT.test(farthest.word) || (government.start <= 1 && !acts));
  // "…, ông A nhận định, trong thời gian giữ chức X, ông B …"
  const nearest = government.verbs[0];
  const own = nearest !== undefined && ADJUNCT.test(nearest.word) && isMark(chunks[nearest.at - 1], /^,$/u);
  if (farthest === undefined) return undefined;
  const capacity = CAPACITY.test(`${lead} ${farthest.word}`);
  if (!(adjunct || own || capacity || ADJUNCT.test(lead))) return undefined;
  for (let at = end; at < Math.min(end + (capacity ? FAR_BEHIND : BEHIND), chunks.length); at += 1) {
    const chunk = chunks[at];
    if (isMark(chunk, /^[;:]$/u)) return undefined;
    if (!isPerson(chunk)) continue;
    let comma = at - 1;
    while (chunks[comma]?.kind === "address" || chunks[comma]?.kind === "post") comma -= 1;
    const person = people.get(at);
    const opened = isMark(chunks[comma], /^,$/u) || /^(?:nhưng|thì|song)$/u.test(wordAt(chunks, comma));
    if (!opened || person === undefined) return undefined;
    return { at, person, rule: "vi.post.governed-before", confidence: 0.75 };
  }
  return undefined;
}

/** "Người thay thế vị trí Giám đốc X là ông A"; "Trưởng ban: ông A" */
export function holderByCopula(reading: SentenceReading, end: number): Holder | undefined {
  const { chunks, people } = reading;
  const link = chunks[end];
  const copula = (link?.kind === "verb" && /(?:^|\s)là$/iu.test(link.word)) || isMark(link, /^:$/u);
  if (!copula) return undefined;
  let at = end + 1;
  for (let chunk = chunks[at]; chunk?.kind === "address" && !chunk.plural; chunk = chunks[at]) at += 1;
  const person = chunks[at]?.kind === "name" ? people.get(at) : undefined;
  return person === undefined ? undefined : { at, person, rule: "vi.post.copula", confidence: 0.85 };
}

/** "phê chuẩn chức vụ X đối với ông A", "miễn nhiệm chức danh Y của bà B" */
export function holderByObject(reading: SentenceReading, end: number, government: Government): Holder | undefined {
  const { chunks, people } = reading;
  const link = chunks[end];
  if (link?.kind !== "word" || !/^(?:đối|với|cho|của)$/u.test(link.word)) return undefined;
  const acts = government.verbs.some(
    ({ verb, word }) => verb === "end" || verb === "appoint" || verb === "elect" || /x(?:óa|oá) tư cách$/u.test(word),
  );
  if (!acts || (link.word === "của" && !government.verbs.some(({ verb }) => verb === "end"))) return undefined;
  for (let at = end + 1; at < end + 5; at += 1) {
    const person = people.get(at);
    const chunk = chunks[at];
    if (person !== undefined) return { at, person, rule: "vi.post.governed", confidence: 0.8 };
    if (chunk?.kind !== "address" && !(chunk?.kind === "word" && chunk.word === "với")) return undefined;
  }
  return undefined;
}

/**
 * Who shares the post with the holder before the verb: "ông A, Giám đốc X và bà B, Chủ tịch Y giữ chức …". The list
 * must close with "và", open with "các ông", or be taken up again by "đều", "cùng".
 */
export function coHolders(reading: SentenceReading, holder: number, start: number): number[] {
  const { chunks, people } = reading;
  // "ông A, ông B (giữ chức X)", but "các bà A, B (cùng là X)"
  const bracket = chunks.findLastIndex((chunk, at) => at > holder && at < start && isMark(chunk, /^[()]$/u));
  const inside = chunks[bracket + 1];
  const ofAll = (inside?.kind === "word" || inside?.kind === "verb") && /^(?:đều|cùng)(?: |$)/iu.test(inside.word);
  if (isMark(chunks[bracket], /^\($/u) && !ofAll) return [];
  const list: number[] = [];
  let addressed = chunks[holder - 1]?.kind === "address";
  // "… và ông C (59 tuổi) đều là"
  const behind = skipBrackets(chunks, holder + 1);
  const taken = chunks[behind];
  let joined = taken?.kind === "word" && /^(?:đều|cùng)$/u.test(taken.word);
  for (let at = holder - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk === undefined) break;
    // "ông A (46 tuổi, quê Hà Nam); ông B (…) và ông C đều là"
    if (isMark(chunk, /^\)$/u)) {
      const open = openingOf(chunks, at);
      if (open < 0) break;
      at = open;
      continue;
    }
    if (isPerson(chunk)) {
      if (!people.has(at) || chunk.kind === "pronoun") break;
      list.push(at);
      addressed &&= chunks[at - 1]?.kind === "address";
      // "Bà A, ông B là Phó Chủ tịch X": nobody else's name opens a sentence
      joined ||= addressed && at <= 1;
      continue;
    }
    if (chunk.kind === "address" && chunk.plural) {
      joined = true;
      break;
    }
    if (chunk.kind === "word" && /^(?:và|cùng)$/u.test(chunk.word)) joined ||= list.length === 0;
    else if (
      chunk.kind !== "address" &&
      chunk.kind !== "post" &&
      !isMark(chunk, /^[,;–-]$/u) &&
      chunk.kind !== "number" &&
      !(chunk.kind === "word" && chunk.word === "tuổi")
    )
      break;
  }
  return joined ? list : [];
}

/** Who shares a post with the object behind it: "miễn nhiệm chức danh X đối với các ông A (…), B và bà C". */
export function coObjects({ chunks, people }: SentenceReading, holder: number): number[] {
  const list: number[] = [];
  let joined = false;
  for (let at = holder + 1; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (isMark(chunk, /^\($/u)) {
      at = skipRemark(chunks, at) - 1;
      if (isMark(chunks[at + 1], /^\($/u)) break;
    } else if (chunk?.kind === "name" && people.has(at)) {
      if (!joined) break;
      joined = false;
      list.push(at);
    } else if (isMark(chunk, /^[,;]$/u) || (chunk?.kind === "word" && /^(?:và|cùng)$/u.test(chunk.word))) joined = true;
    else if (chunk?.kind !== "address") break;
  }
  return list;
}

const ADVERB = /^(?:cũng|vừa|còn|đã|mới|đồng|thời|nguyên|chính|vốn|này|lại|đều|cùng|lần|lượt|\))$/u;

/**
 * "ông A là X" says it of A; "các ứng viên là X", "người ký là X" say it of others. A comma before "là" is none
 * ("ông A, 54 tuổi, là X").
 */
export function copulaSubject(chunks: readonly Chunk[], at: number, holder: number): boolean {
  for (let index = at - 1; index > holder; index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined || isPerson(chunk)) return true;
    if (chunk.kind === "verb" || chunk.kind === "number" || chunk.kind === "post" || chunk.kind === "place") continue;
    if (chunk.kind === "mark") {
      if (chunk.mark === "," || chunk.mark === ")") return true;
      continue;
    }
    if (chunk.kind === "word" && ADVERB.test(chunk.word)) continue;
    return false;
  }
  return true;
}
