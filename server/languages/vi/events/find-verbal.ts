import type { Document, Sentence, Token } from "#model/document";
import type { DateMention, PersonMention } from "#model/mention";
import { assemblyAt } from "./assembly-at.ts";
import { dateNear, datesBySentence } from "./date-of-sentence.ts";
import type { Gathering } from "./gathering.ts";
import { GATHERING_VERBS } from "./gathering-verbs.ts";
import { isCeremony } from "./is-ceremony.ts";
import { continuesDay } from "./continues-day.ts";
import { isDebate } from "./is-debate.ts";
import { isReported } from "./is-reported.ts";
import { objectEnd } from "./object-end.ts";
import { toldAnywhere } from "./told-anywhere.ts";

/** Sentences of the lead: further down a verb with a date tells of the background. */
const LEAD = 8;
/** Sentences that the day of the first one still holds for. */
const NEXT = 3;
const HONORIFICS = new Set([
  "ông",
  "bà",
  "đồng",
  "ngài",
  "đoàn",
  "đại",
  "chủ",
  "thủ",
  "bộ",
  "tổng",
  "phó",
  "cử",
  "nhân",
]);
/** "sau khi làm việc với", "để kiểm tra": not what the sentence tells. */
const ASIDE = new Set([
  "việc",
  "khi",
  "để",
  "nhằm",
  "không",
  "chưa",
  "cần",
  "phải",
  "lịch",
  "cầu",
  "nghị",
  "giao",
  "từng",
  "muốn",
  "xin",
  "hoãn",
  "dừng",
  "buổi",
  "cuộc",
  "phòng",
  "hội",
  "kỳ",
  "phiên",
  "trực",
  "gián",
  "sắp",
  "những",
  "điện",
  "lời",
  "giấy",
  "bận",
  "chối",
]);
/** "Đại diện Thành ủy X trao quyết định": a presenter, though without a name */
const REPRESENTS = new Set(["đại", "lãnh"]);
/** "đoàn công tác tỉnh A kiểm tra thực tế …" */
const DELEGATIONS = new Set(["công", "kiểm", "giám", "khảo", "đại", "lãnh", "cán", "cấp"]);
const WORKS = new Set(["khởi", "khánh", "động"]);
const TODAY = new Set(["sáng", "chiều", "trưa", "tối", "hôm"]);

/** Where a sentence stands. */
interface Place {
  /** The day that holds for it where it gives none. */
  readonly lead: DateMention | null;
  /** The day of the report. */
  readonly day: DateMention | null;
  /** Whether it is one of the first of the report. */
  readonly first: boolean;
  /** Whether the article shows elsewhere that there was a ceremony. */
  readonly ceremony: boolean;
  /** Whether somebody speaks on it in the sentences behind. */
  readonly debate: boolean;
}

const HANDS_OVER = new Set(["trao", "công"]);
const MEETS = new Set(["hội", "tiếp", "gặp", "đón", "làm"]);

/** "Mới đây, Tổng công ty A đã trao quyết định …", "Thủ tướng A hội đàm với Thủ tướng B": told of, though no day is given */
const undated = (verb: Token, at: number, people: readonly PersonMention[]) =>
  (HANDS_OVER.has(verb.key) && people.length > 0) ||
  (MEETS.has(verb.key) && people.some(({ end }) => end <= verb.start) && people.some(({ start }) => start > at));

function gatheringsOf(
  text: string,
  sentence: Sentence,
  dates: readonly DateMention[] | undefined,
  people: readonly PersonMention[],
  { lead, day, first: inLead, ceremony, debate }: Place,
): Gathering[] {
  const { tokens } = sentence;
  const found: Gathering[] = [];
  for (let from = 0; from < tokens.length; from++) {
    // "Ban Chấp hành họp phiên thứ nhất": what only an assembly does is a meeting of others
    const match = GATHERING_VERBS.at(tokens, from).find(
      ({ entry }) => !entry.byHouse || assemblyAt(tokens, from) !== null,
    );
    if (match === undefined) continue;
    const { entry: verb, end } = match;
    const [first, before, next] = [tokens[from], tokens[from - 1], tokens[end]];
    const assembly = before?.key === "hội" && (verb.byHouse || tokens[from - 2]?.key === "quốc");
    const aside = ASIDE.has(before?.key ?? "") && !assembly;
    // "Uỷ ban kiểm tra các cấp"; "họp báo" has a name of its own
    if ((first?.key === "kiểm" && before?.key === "ban") || (first?.key === "họp" && next?.key === "báo")) continue;
    if (first === undefined || aside || (first.shape === "capital" && from > 0)) continue;
    // "không thể về dự và làm việc với đoàn"
    const unable = tokens
      .slice(Math.max(0, from - 6), from)
      .some(({ key }, index, near) => key === "thể" && ["không", "chưa"].includes(near[index - 1]?.key ?? ""));
    if (unable) continue;
    if (verb.needsName && !(next !== undefined && (next.shape === "capital" || HONORIFICS.has(next.key)))) continue;
    const house = verb.byHouse ? assemblyAt(tokens, from) : from;
    if (house === null) continue;
    if (verb.vote && !(inLead && debate)) continue;
    const nearest = dateNear(dates, first.start, first.end);
    // the month in which building began is background; the month of a visit is all that some captions give
    const date = nearest?.use === "point" || !WORKS.has(first.key) ? nearest : null;
    // "cầu được khánh thành ngày 13/9": what came before, where the report is of another day
    const works = WORKS.has(first.key) && before?.key === "được" && day !== null && date?.date !== day.date;
    if (works) continue;
    const byPerson =
      tokens.some(({ key }, at) => at < from - 1 && key === "đoàn" && DELEGATIONS.has(tokens[at + 1]?.key ?? "")) ||
      people.some(({ start }) => start < first.start) ||
      (people.length > 0 && (before === undefined || before.text === ",")) ||
      (from > 1 && REPRESENTS.has(tokens[0]?.key ?? ""));
    const today = tokens
      .slice(0, from)
      .some(({ key }, index) => key === "nay" && TODAY.has(tokens[index - 1]?.key ?? ""));
    // "Chiều 20/4, ông A cho biết Thường trực Huyện ủy vừa họp": the day is that of his words
    if (first.key === "họp" && isReported(tokens, people, from, date)) continue;
    const weak = date === null && !today && !continuesDay(sentence);
    const byBody = verb.byBody || (ceremony && inLead && HANDS_OVER.has(first.key));
    if (weak && lead === null && !(inLead && undated(first, first.end, people))) continue;
    if ((weak && lead !== null && !byPerson) || !(byPerson || byBody)) continue;
    // "ông A được UBND thành phố công bố quyết định bổ nhiệm": a decision, and no ceremony
    if (first.key === "công" && tokens.slice(0, from).some(({ key }) => key === "được")) continue;
    const to = objectEnd(tokens, end, verb.family === "visit", verb.family === "meeting" ? people : []);
    const last = tokens[to - 1] ?? first;
    const planned = tokens.slice(0, from).findLast(({ key }) => key === "sẽ" || key === "đã" || key === "kiến");
    found.push({
      sentence,
      from,
      to,
      head: verb,
      name: text.slice((tokens[house] ?? first).start, last.end),
      own: new Set(tokens.slice(end, to).map(({ key }) => key)),
      standing: planned !== undefined && planned.key !== "đã" ? "planned" : "held",
      date: weak ? lead : date,
      rule: "vi.event.told",
      verbal: true,
      weak: weak || verb.vote,
    });
    from = to - 1;
  }
  return found;
}

/** Gatherings that the lead tells by a verb: "Chiều 27/11, ông A làm việc với Huyện ủy B". */
export function findVerbalGatherings(
  document: Document,
  dates: readonly DateMention[],
  people: readonly PersonMention[],
): Gathering[] {
  const byDay = datesBySentence(dates);
  const body = document.paragraphs.find(({ role }) => role === "body")?.sentences[0]?.index ?? 0;
  const lead = dates.find(({ use, sentence }) => use === "point" && sentence >= body && sentence < body + NEXT) ?? null;
  const ceremonies = document.sentences.filter(isCeremony).map(({ index }) => index);
  const debates = document.sentences.filter(isDebate).map(({ index }) => index);
  const roles = new Map(document.paragraphs.map(({ index, role }) => [index, role]));
  return document.sentences
    .filter(
      (sentence) =>
        sentence.index < body + LEAD ||
        roles.get(sentence.paragraph) === "caption" ||
        continuesDay(sentence) ||
        toldAnywhere(sentence, document.sentences[sentence.index + 1], byDay.get(sentence.index)),
    )
    .filter(({ paragraph }) => roles.get(paragraph) !== "title")
    .flatMap((sentence) =>
      gatheringsOf(
        document.article.text,
        sentence,
        byDay.get(sentence.index),
        people.filter((person) => person.sentence === sentence.index),
        {
          lead: sentence.index < body + NEXT || roles.get(sentence.paragraph) === "caption" ? lead : null,
          day: lead,
          first: sentence.index < body + NEXT,
          debate:
            sentence.index < body + NEXT &&
            debates.some((index) => index > sentence.index && index <= sentence.index + LEAD),
          ceremony: ceremonies.some((index) => index !== sentence.index),
        },
      ),
    );
}
