import type { Capacity } from "#model/claim";
import type { LocalEvent } from "#model/entity";
import type { PersonMention } from "#model/mention";
import type { ClaimDraft, ClaimRule, Trace } from "../../language-pack.ts";
import { notThere } from "../dropped/not-there.ts";
import { TokenTrie } from "../matching/token-trie.ts";
import { isAttending } from "./attends-word.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";
import { subjectsOf } from "./subject-of.ts";

interface Act {
  readonly capacity: Capacity;
  /** Whether it can only be done there: no gathering needs to follow. */
  readonly there: boolean;
}

const VERBS = new TokenTrie<Act>();
for (const form of "dự|tham dự|đến dự|tới dự|cùng dự|có mặt|tham gia|chứng kiến|về dự".split("|"))
  VERBS.add(form, { capacity: "delegate", there: false });
const PRESENTS =
  "trao|trao tặng|tặng hoa|nhận quyết định|nhận hoa|nhận bằng|nhận giải|nhận huân chương|nhận danh hiệu|đón nhận|cắt băng|" +
  "được trao quyết định|được trao bằng khen|được trao huân chương|được trao huy hiệu|công bố quyết định|thắp hương|dâng hương|đặt vòng hoa|tặng|bắt tay|bỏ phiếu|đánh trống|chỉ đạo hội nghị|chỉ đạo đại hội|chỉ đạo cuộc họp|chỉ đạo buổi|khai mạc|ký kết|vào viếng|đến viếng|tới viếng|vào lăng viếng|ghi sổ tang|ghi vào sổ tang|viết sổ tang|duyệt đội danh dự|tuyên thệ|chăm chú theo dõi|ngồi ở hàng ghế|ngồi hàng ghế";
for (const form of PRESENTS.split("|")) VERBS.add(form, { capacity: "presenter", there: true });
for (const form of ["làm trưởng đoàn", "dẫn đầu đoàn", "dẫn đầu"])
  VERBS.add(form, { capacity: "delegate", there: true });
/** "trao đổi", "ký kết luận": two words that only meet */
const SPLIT = new Set(["đổi", "luận"]);
/** "A, B và C cũng tham dự.": nothing need follow */
const ALSO = new Set(["cũng", "cùng", "đều", "đã"]);
const NAME = "vi.presence.attended";
const NEGATIVE = new Set(["không", "chưa", "vắng", "sẽ", "để", "từng", "lịch"]);

const HANDS = new Set(["trao", "trao tặng", "tặng", "tặng hoa"]);
/** Right before whoever is given something: "trao bằng khen cho bà B", "tặng hoa chúc mừng ông C" */
const GIVEN_TO = new Set(["cho", "mừng"]);
const GIVEN = new Set(["ceremony", "congress", "conference", "session"]);

/** Those into whose hands something is given; "truy tặng": he is dead */
function receivers({ people, tokens }: Stage, { kind }: LocalEvent, from: number): PersonMention[] {
  if (!GIVEN.has(kind)) return [];
  return people.filter(({ start, phrase }) => {
    const first = Math.min(start, phrase.start);
    return first > from && GIVEN_TO.has(tokens.findLast(({ end }) => end <= first)?.key ?? "");
  });
}

/** "huân chương do Tổng thống A tặng": who it is from need not have come */
const isGiver = ({ tokens }: Stage, { start, phrase }: PersonMention) =>
  tokens.findLast(({ end }) => end <= Math.min(start, phrase.start))?.key === "do";

/** "Tháng 3/2017, ông A nhận quyết định …": a career's day is no other gathering's. */
const isToldOf = ({ dates, events }: Stage, { date }: LocalEvent, until: number) =>
  events.length > 0 ||
  date === null ||
  !dates.some(
    (one) => one.use !== "term" && one.end <= until && !date.includes(one.date) && !one.date.startsWith(date),
  );

function claims(stage: Stage, trace?: Trace): ClaimDraft[] {
  const event = stage.current;
  if (event === null) return [];
  const found: ClaimDraft[] = [];
  for (let index = 1; index < stage.tokens.length; index++) {
    const match = isAttending(stage.tokens, index) ? VERBS.at(stage.tokens, index)[0] : undefined;
    const verb = stage.tokens[index];
    if (match === undefined || verb === undefined || SPLIT.has(stage.tokens[match.end]?.key ?? "")) continue;
    const before = stage.tokens.slice(Math.max(0, index - 3), index);
    const words = stage.tokens
      .slice(index, match.end)
      .map(({ key }) => key)
      .join(" ");
    const near = stage.tokens[match.end + 8]?.start ?? Infinity;
    const alone =
      ALSO.has(stage.tokens[index - 1]?.key ?? "") &&
      (stage.tokens[match.end]?.shape ?? "punctuation") === "punctuation";
    const governs =
      (alone && stage.role === "body") ||
      stage.events.some(({ start }) => start >= verb.start && start <= near) ||
      (match.entry.there && stage.role !== "title" && isToldOf(stage, event, verb.start));
    const denied = before.find(({ key }) => NEGATIVE.has(key));
    if (governs && denied !== undefined)
      notThere(
        trace,
        NAME,
        subjectsOf(stage, verb.start),
        `“${denied.text}” before “${verb.text}”: not there, or not then`,
      );
    else if (governs) {
      const hands = HANDS.has(words) && stage.tokens[index - 1]?.key !== "truy";
      const subjects = subjectsOf(stage, verb.start).filter((person) => !(hands && isGiver(stage, person)));
      if (hands && subjects.length > 0)
        for (const person of receivers(stage, event, verb.end))
          found.push(presenceClaim("ATTENDED", person.person, event, [verb, person.phrase, person], 0.8, "delegate"));
      for (const person of subjects) {
        const spans = [person.phrase, person, verb, ...stage.events];
        found.push(
          presenceClaim("ATTENDED", person.person, event, spans, match.entry.there ? 0.8 : 0.92, match.entry.capacity),
        );
      }
    }
    index = match.end - 1;
  }
  return found;
}

/** "Thủ tướng A tham dự lễ khai mạc"; "Bí thư B, Chủ tịch C đến dự buổi lễ"; "ông D trao bằng khen cho …" */
export const attendedSubject: ClaimRule = {
  name: NAME,
  find: (document, findings, trace) =>
    sceneOf(document, findings).stages.flatMap((stage) =>
      stage.people.length > 0 && stage.role !== "noise" ? claims(stage, trace) : [],
    ),
};
