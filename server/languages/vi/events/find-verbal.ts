import type { Document, Sentence, Token } from "#model/document";
import type { DateMention, PersonMention } from "#model/mention";
import { dateNear, datesBySentence } from "./date-of-sentence.ts";
import type { Gathering } from "./gathering.ts";
import { GATHERING_VERBS } from "./gathering-verbs.ts";

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
]);
/** "Đại diện Thành ủy X trao quyết định": a presenter, though without a name */
const REPRESENTS = new Set(["đại", "lãnh"]);
/** "đặt vòng hoa, tưởng niệm các anh hùng": what is done at one place in one go */
const GOES_ON = new Set(["tưởng", "viếng", "vào", "dâng", "thắp", "tặng", "chúc"]);
/** "đoàn công tác tỉnh A kiểm tra thực tế …" */
const DELEGATIONS = new Set(["công", "kiểm", "giám", "khảo"]);
const WORKS = new Set(["khởi", "khánh", "động"]);
const TODAY = new Set(["sáng", "chiều", "trưa", "tối", "hôm"]);
const STOPS = new Set([".", ";", ":", "(", ")", ",", "–", "-"]);

function objectEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end - from < 24) {
    const goesOn = tokens[end]?.text === "," && GOES_ON.has(tokens[end + 1]?.key ?? "");
    if (!goesOn && STOPS.has(tokens[end]?.text ?? "")) break;
    end++;
  }
  return end;
}

function gatheringsOf(
  text: string,
  sentence: Sentence,
  dates: readonly DateMention[] | undefined,
  people: readonly PersonMention[],
  lead: DateMention | null,
): Gathering[] {
  const { tokens } = sentence;
  const found: Gathering[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const match = GATHERING_VERBS.at(tokens, from)[0];
    if (match === undefined) continue;
    const { entry: verb, end } = match;
    const [first, before, next] = [tokens[from], tokens[from - 1], tokens[end]];
    if (first === undefined || ASIDE.has(before?.key ?? "") || (first.shape === "capital" && from > 0)) continue;
    if (verb.needsName && !(next !== undefined && (next.shape === "capital" || HONORIFICS.has(next.key)))) continue;
    const nearest = dateNear(dates, first.start, first.end);
    // the month in which building began is background; the month of a visit is all that some captions give
    const date = nearest?.use === "point" || !WORKS.has(first.key) ? nearest : null;
    const byPerson =
      tokens.some(({ key }, at) => at < from - 1 && key === "đoàn" && DELEGATIONS.has(tokens[at + 1]?.key ?? "")) ||
      people.some(({ start }) => start < first.start) ||
      (people.length > 0 && (before === undefined || before.text === ",")) ||
      (from > 1 && REPRESENTS.has(tokens[0]?.key ?? ""));
    const today = tokens
      .slice(0, from)
      .some(({ key }, index) => key === "nay" && TODAY.has(tokens[index - 1]?.key ?? ""));
    const weak = date === null && !today && !sameDay(sentence);
    if ((weak && (lead === null || !byPerson)) || !(byPerson || verb.byBody)) continue;
    const to = objectEnd(tokens, end);
    const last = tokens[to - 1] ?? first;
    const planned = tokens.slice(0, from).findLast(({ key }) => key === "sẽ" || key === "đã" || key === "kiến");
    found.push({
      sentence,
      from,
      to,
      head: verb,
      name: text.slice(first.start, last.end),
      own: new Set(tokens.slice(end, to).map(({ key }) => key)),
      standing: planned !== undefined && planned.key !== "đã" ? "planned" : "held",
      date: weak ? lead : date,
      rule: "vi.event.told",
      verbal: true,
      weak,
    });
    from = to - 1;
  }
  return found;
}

/** "Sáng cùng ngày", "Tiếp đó": the report goes on to another gathering of the day. */
function sameDay({ tokens }: Sentence): boolean {
  const words = tokens
    .slice(0, 6)
    .map(({ key }) => key)
    .join(" ");
  return /cùng ngày|^tiếp đó|^sau đó|^trước đó|^buổi (?:sáng|trưa|chiều|tối) ,/.test(words);
}

/** "Hôm 8/9, Ban Bí thư đã họp dưới sự chủ trì của …" is a gathering wherever it stands. */
const isChaired = ({ tokens }: Sentence) =>
  tokens.some(({ key }, index) => key === "chủ" && tokens[index + 1]?.key === "trì" && tokens[index - 1]?.key === "sự");

/** Gatherings that the lead tells by a verb: "Chiều 27/11, ông A làm việc với Huyện ủy B". */
export function findVerbalGatherings(
  document: Document,
  dates: readonly DateMention[],
  people: readonly PersonMention[],
): Gathering[] {
  const byDay = datesBySentence(dates);
  const body = document.paragraphs.find(({ role }) => role === "body")?.sentences[0]?.index ?? 0;
  const lead = dates.find(({ use, sentence }) => use === "point" && sentence >= body && sentence < body + NEXT) ?? null;
  const roles = new Map(document.paragraphs.map(({ index, role }) => [index, role]));
  return document.sentences
    .filter(
      (sentence) =>
        sentence.index < body + LEAD ||
        roles.get(sentence.paragraph) === "caption" ||
        sameDay(sentence) ||
        isChaired(sentence),
    )
    .filter(({ paragraph }) => roles.get(paragraph) !== "title")
    .flatMap((sentence) =>
      gatheringsOf(
        document.article.text,
        sentence,
        byDay.get(sentence.index),
        people.filter((person) => person.sentence === sentence.index),
        sentence.index < body + NEXT || roles.get(sentence.paragraph) === "caption" ? lead : null,
      ),
    );
}
