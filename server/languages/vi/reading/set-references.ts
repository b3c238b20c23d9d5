import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import { isMark } from "../chunks/is-mark.ts";
import { wordOf } from "../chunks/word-of.ts";
import { governmentOf } from "../posts/governing-verbs.ts";
import { namedList } from "../posts/named-list.ts";
import { isPlural, statedCount } from "../posts/plural-title.ts";
import { isSeparator, postRuns, skipRemark } from "../posts/post-runs.ts";
import { titleLink } from "../posts/title-link.ts";
import type { Verb } from "../lexicons/markers.ts";
import { type LineHold, lineHolds } from "./line-hold.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A list of people whose title stands before it: "Đó là các ông A, B", "2 ủy viên còn lại gồm A và B". */
interface Reference {
  /** Chunk index where it starts, and where the names do. */
  readonly at: number;
  readonly start: number;
  /** How many it says they are; null where it doesn't. */
  readonly count: number | null;
  /** "ủy viên" of a title; null for "người", "đồng chí". */
  readonly noun: string | null;
  /** Index of the title that its own clause gives them: "2 người trúng cử Tỉnh ủy viên là"; null for none. */
  readonly title: number | null;
}

const isCall = (chunk: Chunk | undefined) => chunk?.kind === "address" || chunk?.kind === "pronoun";

/** Over "là", "gồm", "các ông, bà" and a colon to the first name or title of a list; -1 where none follows. */
function listAt(chunks: readonly Chunk[], from: number, said: boolean): number {
  let at = from;
  let leads = said;
  for (; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (isMark(chunk, /^:$/u) || /^(?:là|gồm)$/u.test(wordOf(chunk))) leads = true;
    else if (
      !isCall(chunk) &&
      !isMark(chunk, /^,$/u) &&
      !/^(?:bao|có|cụ|thể|sau|đây|như|các|những)$/u.test(wordOf(chunk))
    )
      break;
  }
  const first = chunks[at];
  const address = chunks[at - 1];
  if (!leads || (first?.kind !== "name" && first?.kind !== "post")) return -1;
  return address?.kind === "address" && !address.plural ? at - 1 : at;
}

/** "Đó là …", "Danh sách gồm: …", "Cụ thể gồm …" at the start of a sentence. */
function opening({ chunks, view }: SentenceReading): Reference | null {
  const keys = view.tokens.slice(0, 3).map(({ key }) => key);
  const opens = /^(?:đó là|đó gồm|gồm|bao gồm|danh sách|cụ thể)(?: |$)/u.exec(keys.join(" "))?.[0].trim();
  if (opens === undefined) return null;
  const from = chunks.findIndex((chunk) => chunk.start >= opens.split(" ").length);
  const start = from < 0 ? -1 : listAt(chunks, from, /(?:là|gồm)$/u.test(opens));
  return start < 0 ? null : { at: 0, start, count: null, noun: null, title: null };
}

const NOUN = /^(?:ủy viên|uỷ viên|thành viên|đại biểu)$/u;
const PEOPLE = /^(?:người|nhân sự|cán bộ|đồng chí|vị|gương mặt|trường hợp|ông bà)$/u;
/** No count stands farther before its list. */
const REACH = 12;

/** "Trong đó, 2 người", "…, có 7 người": some of those just spoken of; not "Đoàn kiểm tra có 2 người". */
function isSubset(chunks: readonly Chunk[], count: number): boolean {
  for (let at = count - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (isMark(chunk, /^[,;:]$/u) && !/^(?:trong|đó|ra)$/u.test(wordOf(chunks[at - 1]))) return true;
    if (isMark(chunk, /^,$/u)) continue;
    if (!/^(?:trong|đó|trong đó|số|này|có|và|với|ngoài|ra|hiện|theo|cũng|còn|lại|thêm)$/u.test(wordOf(chunk)))
      return false;
  }
  return true;
}

/** "2 ủy viên còn lại gồm", "có 7 người nhận nhiệm vụ mới:", "3 người trúng cử Tỉnh ủy viên Tỉnh ủy X là" */
function counted(reading: SentenceReading): Reference | null {
  const { chunks, view } = reading;
  for (let at = 0; at < chunks.length && reading.people.size > 1; at += 1) {
    const stated = statedCount(reading, at + 1);
    const key = (index: number) => view.tokens[index]?.key ?? "";
    const after = chunks[at]?.end ?? 0;
    const two = `${key(after)} ${key(after + 1)}`;
    const noun = NOUN.test(two) ? two : null;
    // "Các ủy viên còn lại là"
    const rest = wordOf(chunks[at]) === "các" && noun !== null && /^(?:còn|khác)$/u.test(key(after + 2));
    if (!rest && (stated === null || stated < 2)) continue;
    if (noun === null && !PEOPLE.test(two) && !PEOPLE.test(key(after))) continue;
    const count = rest ? null : stated;
    let title: number | null = null;
    for (let next = at + 1; next < chunks.length && next < at + REACH; next += 1) {
      const chunk = chunks[next];
      if (chunk?.kind === "name" || isMark(chunk, /^[.;,]$/u)) break;
      if (/^(?:không|chưa|chẳng|trước|trước đó)$/u.test(wordOf(chunk))) break;
      if (chunk?.kind === "post" && (title !== null || chunks[next - 1]?.kind !== "verb")) break;
      if (chunk?.kind === "post") title = next;
      if (!/^(?:là|gồm|sẽ là)$/u.test(wordOf(chunk)) && !isMark(chunk, /^:$/u)) continue;
      const start = listAt(chunks, next, false);
      if (start >= 0 && (noun !== null || title !== null || isSubset(chunks, at)))
        return { at, start, count, noun, title };
    }
  }
  return null;
}

interface Antecedent {
  readonly reading: SentenceReading;
  readonly at: number;
  readonly count: number | null;
}

const holdsMembers = (chunk: Chunk | undefined) =>
  chunk?.kind === "post" && /^(?:Ủy viên|Thành viên|Đại biểu)/u.test(chunk.post.title);

/** How many are meant by the title at `at`: "3 ủy viên", "Ban Chấp hành X gồm 3 đồng chí". */
function countOf(reading: SentenceReading, at: number): number | null {
  const before = statedCount(reading, at);
  if (before !== null) return before;
  for (let next = at + 1; next < at + 5; next += 1) {
    const count = statedCount(reading, next + 1);
    if (count !== null && wordOf(reading.chunks[next - 1]) === "gồm") return count;
  }
  return null;
}

/** The last title of several people before chunk `until` of a sentence that nobody is named with. */
function pluralTitle(reading: SentenceReading, until: number, noun: string | null): Antecedent | null {
  const { chunks, people } = reading;
  for (let at = Math.min(until, chunks.length) - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind !== "post" || chunk.post.body === null || chunk.post.head.unique) continue;
    const count = countOf(reading, at);
    if (!isPlural(chunks, at) && !(holdsMembers(chunk) && count !== null)) continue;
    if (noun !== null && !holdsMembers(chunk)) continue;
    if (
      people.has(at + 1) ||
      chunks.slice(Math.max(0, at - 6), at).some((one) => /^(?:không|chưa)$/u.test(wordOf(one)))
    )
      return null;
    return { reading, at, count };
  }
  return null;
}

const STATUS: Partial<Record<Verb, RoleStatus>> = { elect: "new", propose: "proposed", end: "ended" };

/** What is said of them: by a verb of the reference itself, else by the title's. */
function statusOf(own: SentenceReading, { at, start }: Reference, title: Antecedent): RoleStatus {
  const verb = own.chunks
    .slice(at, start)
    .find((chunk) => chunk.kind === "verb" && chunk.word !== "nhân sự" && STATUS[chunk.verb] !== undefined);
  if (verb?.kind === "verb") return STATUS[verb.verb] ?? "current";
  const { direct, status, verbs } = governmentOf(title.reading.chunks, title.at, new Set());
  const one = title.reading.chunks[title.at];
  // "3 người được chọn cho chức danh Bí thư": one of them will be
  const becomes = verbs.some(({ word }) => /^(?:trở thành|từng)/u.test(word));
  if (one?.kind === "post" && one.post.head.unique) return becomes ? "former" : "proposed";
  return titleLink(title.reading.chunks, title.at + 1).status ?? (direct ? status : "current");
}

/** "Giám đốc X A; Bí thư Y, Chủ tịch Z B": each behind titles of his own. */
function titledNames({ chunks, people }: SentenceReading, start: number): number[] {
  const names: number[] = [];
  for (let at = start; ;) {
    while (chunks[at]?.kind === "post" || chunks[at]?.kind === "address" || isSeparator(chunks[at])) at += 1;
    if (chunks[at]?.kind !== "name" || !people.has(at)) return names;
    names.push(at);
    at = skipRemark(chunks, at + 1);
    if (!isSeparator(chunks[at])) return names;
  }
}

/** Sentences back in which a title may stand that a list refers to. */
const BACK = 2;

/** The title that a list refers to: in its clause, before it in its sentence, or in one of the two before. */
function titleOf(sentences: readonly SentenceReading[], index: number, reference: Reference): Antecedent | null {
  const reading = sentences[index];
  if (reading === undefined) return null;
  if (reference.title !== null) return { reading, at: reference.title, count: reference.count };
  for (let back = 0; back <= BACK; back += 1) {
    const before = sentences[index - back];
    if (before === undefined) return null;
    const title = pluralTitle(before, back === 0 ? reference.at : before.chunks.length, reference.noun);
    if (title !== null) return title;
  }
  return null;
}

/**
 * Posts of people in a list that only refers to its title: "Đại hội bầu 3 ủy viên Ban Kiểm tra. Đó là các ông A, B, C",
 * "… 19 ủy viên Bộ Chính trị …. 11 ủy viên còn lại gồm …". The numbers must agree.
 */
export function setReferences(sentences: readonly SentenceReading[]): LineHold[] {
  return sentences.flatMap((reading, index) => {
    const reference = opening(reading) ?? counted(reading);
    if (reference === null) return bareTitle(sentences, index);
    const { count, noun, start } = reference;
    const link = { end: start, colon: true, enumerates: false, several: true, status: null };
    const names =
      reading.chunks[start]?.kind === "post"
        ? titledNames(reading, start)
        : namedList(reading, { end: start }, link, null);
    if (names.length < 2 || (count !== null && names.length !== count)) return [];
    const title = titleOf(sentences, index, reference);
    if (title === null) return [];
    const fits =
      count === null ? noun !== null || title.count === names.length : title.count === null || count <= title.count;
    if (!fits) return [];
    const { reading: of, at } = title;
    const given = { status: statusOf(reading, reference, title), rule: "vi.post.list-heading", confidence: 0.6 };
    return names.flatMap((name) => lineHolds(of, [at], reading, name, given));
  });
}

/** "Theo đó 4 Phó Chủ tịch gồm: A, B, C, D": of the body that a sentence before names with such a title. */
function bareTitle(sentences: readonly SentenceReading[], index: number): LineHold[] {
  const reading = sentences[index];
  const at = reading?.chunks.findIndex(({ kind }) => kind === "post") ?? -1;
  const own = reading?.chunks[at];
  if (reading === undefined || own?.kind !== "post" || own.post.body !== null || own.post.place !== null) return [];
  if (at > 6 || own.post.head.unique || !isPlural(reading.chunks, at)) return [];
  const link = titleLink(reading.chunks, at + 1);
  const count = statedCount(reading, at);
  const names = link.colon || link.enumerates ? namedList(reading, { end: at + 1 }, link, count) : [];
  if (names.length < 2 || (count !== null && names.length !== count)) return [];
  for (let back = 1; back <= BACK; back += 1) {
    const before = sentences[index - back];
    if (before === undefined) return [];
    for (const run of postRuns(before.chunks)) {
      const posts = run.posts.flatMap((one) => {
        const chunk = before.chunks[one];
        return chunk?.kind === "post" ? [{ at: one, post: chunk.post }] : [];
      });
      const same = posts.find(({ post }) => post.head.canonical === own.post.head.canonical);
      const body = same?.post.body ?? posts.at(-1)?.post.body ?? null;
      if (same === undefined || body === null || !isPlural(before.chunks, same.at)) continue;
      const { direct, status } = governmentOf(before.chunks, run.lead, new Set());
      const given = {
        status: link.status ?? (direct ? status : "current"),
        rule: "vi.post.list-heading",
        confidence: 0.6,
        body,
      };
      return names.flatMap((name) => lineHolds(reading, [at], reading, name, given));
    }
  }
  return [];
}
