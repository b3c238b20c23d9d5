import type { PersonMention } from "#model/mention";
import type { ClaimRule } from "../../language-pack.ts";
import { keyLine } from "../segmentation/key-line.ts";
import { isPunished } from "./is-punished.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";
import { listed, subjectOf } from "./subject-of.ts";

/** The two words before whoever a decision is for: "bổ nhiệm ông A", "trao quyết định cho bà B", "đối với ông C" */
const FOR_WHOM = new Set([
  "bổ nhiệm",
  "điều động",
  "luân chuyển",
  "chỉ định",
  "phân công",
  "chuẩn y",
  "định cho",
  "hoa cho",
  "khen cho",
  "mừng cho",
  "tiếp nhận",
  "đối với",
  "hàm cho",
  "hiệu cho",
  "chương cho",
  "chức cho",
  "tướng cho",
  "định giao",
  "thời hạn",
]);
const HANDS_OVER = new Set(["công bố", "trao quyết", "và trao", "trao các", "triển khai"]);
/** "cho bốn sĩ quan, gồm: hai Thứ trưởng A và B": a number before the first of them */
const COUNTS = new Set(["hai", "ba", "bốn", "năm", "2", "3", "4", "5", "các", "các đồng", "tân"]);
const pair = (stage: Stage, index: number) => `${stage.tokens[index]?.key ?? ""} ${stage.tokens[index + 1]?.key ?? ""}`;

/** Where the sentence speaks of a decision that is announced or handed over; -1 where it does not. */
function decision(stage: Stage): number {
  const handed = stage.tokens.findIndex((_, index) => HANDS_OVER.has(pair(stage, index)));
  if (handed < 0) return -1;
  return stage.tokens.findIndex((_, index) => index > handed && pair(stage, index) === "quyết định");
}

/** The first one whom the decision is for, by the words before him. */
function isFor(stage: Stage, person: PersonMention, at: number): boolean {
  const start = Math.min(person.start, person.phrase.start);
  let before = stage.tokens.findLastIndex(({ end }) => end <= start);
  if (COUNTS.has(stage.tokens[before]?.key ?? "")) before--;
  if (before <= at) return false;
  if (FOR_WHOM.has(pair(stage, before - 1))) return true;
  const opens = stage.tokens.findLastIndex(({ key, end }, index) => key === "gồm" && index > at && end <= start);
  const gap = stage.tokens.slice(opens + 1, before + 1);
  const listing = opens >= 0 && gap.length <= 8 && !gap.some(({ text }) => text === "," || text === ";");
  return listing && stage.tokens.slice(at, opens).some(({ key }) => key === "cho" || key === "với");
}

/** Those whom a decision is for, and all who stand in one list with them: "bổ nhiệm ông A và bà B" */
function appointees(stage: Stage, at: number): PersonMention[] {
  const found: PersonMention[] = [];
  for (const person of stage.people) {
    const last = found.at(-1);
    if (isFor(stage, person, at) || (last !== undefined && listed(stage, last, person))) found.push(person);
    else if (last !== undefined) break;
  }
  return found;
}

const GOES_ON = 14;
/** "Theo đó, ông A thôi giữ chức … để giữ chức …", "Ông B được điều động làm …" */
const INTO_OFFICE =
  / (?:giữ chức|giữ chức vụ|giữ quyền|nhận chức|nhận vị trí|nhận nhiệm vụ|nhận quyết định|được (?:bổ nhiệm|điều động|phân công|luân chuyển|chỉ định)) /;
/** "Trước đó, ông A từng giữ chức …", "Ông B sẽ thay ông A" */
const BACKGROUND = /^trước (?:đó|khi) | (?:từng|sẽ|(?<!(?:tài|thái|tây) )nguyên|không|trước đó|tháng|hồi) |^với /;
const INSTEAD_OF = new Set(["thay", "thế", "cho", "của", "với", "vị"]);

/** A decision that nobody is named for in its own sentence: "trao các quyết định điều động nhiều cán bộ. Theo đó, …" */
const isOpen = (stage: Stage, at: number) =>
  stage.role === "body" &&
  stage.tokens.some(({ key }, index) => key === "trao" && index < at && stage.tokens[index - 1]?.key !== "được") &&
  !stage.people.some(({ start }) => start > (stage.tokens[at]?.start ?? 0));

/** Those whom the sentences behind name as the ones whom the decisions were for. */
function named(stages: readonly Stage[]): PersonMention[] {
  const found: PersonMention[] = [];
  for (const stage of stages.slice(0, GOES_ON)) {
    if (stage.events.length > 0 || stage.role === "noise" || stage.dates.some(({ use }) => use === "point")) break;
    const words = keyLine(stage.tokens);
    if (!INTO_OFFICE.test(words) || BACKGROUND.test(words.slice(1))) continue;
    for (const person of stage.people) {
      const before = stage.tokens.findLast(({ end }) => end <= Math.min(person.start, person.phrase.start));
      if (!INSTEAD_OF.has(before?.key ?? "") && person.rule !== "vi.person.pronoun") found.push(person);
    }
  }
  return found;
}

/** "lễ công bố, trao quyết định … bổ nhiệm ông A giữ chức …": A receives it there; "thay ông B": B need not have come. */
export const appointee: ClaimRule = {
  name: "vi.presence.appointee",
  find: (document, findings) =>
    sceneOf(document, findings).stages.flatMap((stage, index, stages) => {
      const event = stage.current;
      if (event === null || stage.role === "noise" || stage.role === "title") return [];
      const at = decision(stage);
      // "Bộ trưởng A cũng trao quyết định bổ nhiệm bà B": at the ceremonies that the report began with
      const also = event.kind === "ceremony" && at > 0 && subjectOf(stage, stage.tokens[at]?.start ?? 0) !== null;
      if (at < 0 || (stage.events.length === 0 && !also) || isPunished(stage.tokens.slice(at))) return [];
      const more = event.planned || !isOpen(stage, at) ? [] : named(stages.slice(index + 1));
      return [...appointees(stage, at), ...more].map((person) => {
        const spans = [stage.events[0] ?? person, person.phrase, person];
        return presenceClaim("ATTENDED", person.person, event, spans, 0.75, "delegate");
      });
    }),
};
