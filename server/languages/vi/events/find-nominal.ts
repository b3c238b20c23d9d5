import type { Document, Sentence, Token } from "#model/document";
import type { DateMention } from "#model/mention";
import { dateNear, datesBySentence, yearBehind } from "./date-of-sentence.ts";
import { GATHERING_HEADS } from "./gathering-heads.ts";
import { nameEnd } from "./gathering-name.ts";
import type { Gathering, Standing } from "./gathering.ts";
import { quotedTokens } from "./quotations.ts";
import { standing } from "./standing.ts";

/** "hội nghị quyết định", "quốc hội thảo luận": two words that only meet */
const SPLIT_AFTER = new Set(["quyết", "luận", "định", "sĩ", "viên"]);
const WEAK = new Set([
  "của",
  "và",
  "về",
  "các",
  "với",
  "năm",
  "cho",
  "trong",
  "thứ",
  "lần",
  ",",
  ";",
  "“",
  "”",
  '"',
  "-",
  "–",
]);

const PRESS = new Set(["phóng", "pv", "báo", "nhà"]);

/** Nouns that are verbs as well: "Ngày 26/4, đoàn đại biểu tiếp xúc cử tri" */
const VERBS = new Set(["tiếp", "hội", "họp", "gặp", "đối", "thảo"]);

const AHEAD = new Set(["sẽ", "kiến", "sắp", "tới"]);

/** "Chiều 12/7, kỳ họp thứ 15 HĐND tỉnh X công bố …"; "Tiếp xúc cử tri phường A sáng 4/5, …": the day stands beside it. */
const BESIDE = 4;

const DONE = new Set(
  "xong làm thực hiện xây dựng triển khai hoàn thành lập duyệt qua theo hành tiêu đề nghiên cứu thảo những nhiều một số mỗi mọi hai ba".split(
    " ",
  ),
);

/** "làm xong chương trình đã định", "chương trình hành động": work that is planned, not people who meet */
const isPlan = (tokens: readonly Token[], from: number, end: number) =>
  tokens[from]?.key === "chương" &&
  (DONE.has(tokens[from - 1]?.key ?? "") ||
    ["đã định", "đề ra", "đã đề", "hành động", "mục tiêu", "công tác", "nghị sự"].includes(
      `${tokens[end]?.key ?? ""} ${tokens[end + 1]?.key ?? ""}`,
    ));

/** A verb with a day before it tells of a gathering, and so does a name with its day right before or behind. */
function told(
  standing: Standing,
  tokens: readonly Token[],
  from: number,
  to: number,
  date: DateMention | null,
  previous: Gathering | undefined,
): Standing {
  const [first, last] = [tokens[from], tokens[to - 1]];
  // "Chiều 18/10, Văn phòng Quốc hội họp báo về kỳ họp sắp tới": what it is about is to come
  const now =
    first !== undefined &&
    VERBS.has(first.key) &&
    first.shape === "lower" &&
    date?.use === "point" &&
    date.end <= first.start;
  if (standing === "planned" && now && !tokens.slice(Math.max(0, from - 12), from).some(({ key }) => AHEAD.has(key)))
    return "held";
  if (standing !== "mentioned" || first === undefined || last === undefined) return standing;
  // "tổ chức Hội nghị sơ kết … và Hội nghị cán bộ chủ chốt …"
  const joined = tokens[from - 1]?.key === "và" && previous?.to === from - 1;
  if (joined) return previous.standing;
  // "tổ chức liền hai cuộc họp tại …: Hội nghị A và Hội nghị B"
  if (
    tokens[from - 1]?.text === ":" &&
    tokens.slice(0, from).some(({ key }, at) => key === "tổ" && tokens[at + 1]?.key === "chức")
  )
    return "held";
  // "Thảo luận tại tổ, đại biểu A nói …"
  if (first.key === "thảo" && from <= 1) return "held";
  if (date?.use !== "point") return standing;
  if (VERBS.has(first.key) && first.shape === "lower" && date.end <= first.start) return "held";
  const opening = tokens[from - 1]?.text === "," && date.end === tokens[from - 2]?.end;
  const bracketed =
    tokens[from - 1]?.text === "," && tokens[from - 2]?.text === ")" && date.end === tokens[from - 3]?.end;
  const named = to - from > 2;
  const behind = date.start >= last.end && tokens.slice(to, to + BESIDE).some(({ start }) => start === date.start);
  return opening || bracketed || (behind && named && from <= 1) ? "held" : standing;
}

/** "họp báo kết thúc kỳ họp", "hội nghị chuẩn bị đại hội": the other one gives it its name; "lễ khai mạc kỳ họp" is part of it */
const isInside = (outer: Gathering | undefined, tokens: readonly Token[], from: number) =>
  outer !== undefined &&
  outer.to > from &&
  outer.head.family !== "any" &&
  !["khai mạc", "bế mạc"].includes(`${tokens[from - 2]?.key ?? ""} ${tokens[from - 1]?.key ?? ""}`);

function gatheringsOf(
  text: string,
  sentence: Sentence,
  dates: readonly DateMention[] | undefined,
  quoted: ReadonlySet<number>,
): Gathering[] {
  const { tokens } = sentence;
  const found: Gathering[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const match = GATHERING_HEADS.at(tokens, from).find(
      ({ entry, end }) => entry.needs === null || entry.needs.has(tokens[end]?.key ?? ""),
    );
    if (match === undefined) continue;
    const { entry: head, end } = match;
    const next = tokens[end];
    // "buổi làm việc với phóng viên"
    if (["với", "cùng"].includes(next?.key ?? "") && PRESS.has(tokens[end + 1]?.key ?? "")) continue;
    // an interview, as a rule
    if (next?.key === "trao" && tokens[end + 1]?.key === "đổi" && tokens[from]?.key === "cuộc") continue;
    // parliaments elsewhere: "Hội nghị Nhân dân tối cao", "Hội nghị Chính trị Hiệp thương"
    if (
      tokens[end - 1]?.key === "nghị" &&
      (next?.key === "nhân" || (next?.key === "chính" && tokens[end + 1]?.key === "trị"))
    )
      continue;
    // "diễn đàn của Đại hội", "diễn đàn kỳ họp": the gathering is the other one
    const inner = next?.key === "của" ? end + 1 : end;
    if (tokens[from]?.key === "diễn" && GATHERING_HEADS.at(tokens, inner).length > 0) continue;
    const meets = tokens[end - 1]?.key === "nghị" || tokens[end - 1]?.key === "hội";
    if (meets && next !== undefined && SPLIT_AFTER.has(next.key)) continue;
    if (tokens[from - 1]?.key === "quốc" || tokens[from - 1]?.key === "xã") continue;
    if (head.family === "any" && isPlan(tokens, from, end)) continue;
    const to = nameEnd(tokens, from, end);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) continue;
    const date = dateNear(dates, first.start, last.end) ?? yearBehind(dates, last.end);
    found.push({
      sentence,
      from,
      to,
      head,
      name: text.slice(first.start, last.end),
      own: new Set(
        tokens
          .slice(end, to)
          .map((token) => token.key)
          .filter((key) => !WEAK.has(key)),
      ),
      standing:
        quoted.has(first.start) || isInside(found.at(-1), tokens, from)
          ? "mentioned"
          : told(standing(tokens, from, to), tokens, from, to, date, found.at(-1)),
      date,
      rule: "vi.event.named",
      verbal: false,
    });
    from = Math.max(from, end - 1);
  }
  return found;
}

/** Every noun phrase of the article that names a gathering or refers to one. */
export function findNominalGatherings(document: Document, dates: readonly DateMention[]): Gathering[] {
  const byDay = datesBySentence(dates);
  const quoted = quotedTokens(document);
  return document.paragraphs
    .filter(({ role }) => role !== "noise" && role !== "byline")
    .flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => gatheringsOf(document.article.text, sentence, byDay.get(sentence.index), quoted)),
    );
}
