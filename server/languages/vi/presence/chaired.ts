import type { Span } from "#model/document";
import type { PersonMention } from "#model/mention";
import type { ClaimRule, Trace } from "../../language-pack.ts";
import { openedBy } from "./opened-by.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";
import { listed, subjectsOf } from "./subject-of.ts";

/** "chủ trì, phối hợp", "chủ trì xây dựng": a task, not a chair */
const TASKS = new Set([
  "phối",
  "xây",
  "thực",
  "xem",
  "tham",
  "giải",
  "nghiên",
  "triển",
  "soạn",
  "rà",
  "biên",
  "thanh",
  "hướng",
  "đề",
  "kiểm",
  "lập",
  "đánh",
  "quản",
  "cung",
  "xử",
  "tổ",
  "theo",
  "báo",
  "khảo",
  "thẩm",
  "làm",
]);
const TASKED = new Set(["giao", "yêu", "cầu", "quan", "vị", "nghị", "trò", "trách", "nhiệm", "sở"]);
const LIST = new Set(["có", "gồm", "là", ":"]);

/** "điều hành phiên thảo luận", not "điều hành nền kinh tế" */
const SITTINGS = new Set(["phiên", "kỳ", "buổi", "hội", "đại"]);

/** A day, a place or what it is about can stand between the gathering and "do": "… đã được tổ chức trọng thể tại X, do …" */
const BY_REACH = 45;

interface Verb {
  readonly at: number;
  readonly end: number;
}

function verbs(stage: Stage): Verb[] {
  const { tokens } = stage;
  const found: Verb[] = [];
  for (let at = 0; at < tokens.length - 1; at++) {
    const pair = `${tokens[at]?.key ?? ""} ${tokens[at + 1]?.key ?? ""}`;
    const conducts =
      pair === "điều hành" &&
      ((tokens[at - 1]?.key === "sự" && tokens[at + 2]?.key === "của") ||
        SITTINGS.has(tokens[at + 2]?.key ?? "") ||
        stage.events.some(({ start }) => start === tokens[at + 2]?.start));
    if (pair === "chủ trì" || pair === "chủ toạ" || conducts) found.push({ at, end: at + 2 });
  }
  return found;
}

function isTask(stage: Stage, { at, end }: Verb): boolean {
  const after = stage.tokens[end];
  const next = after?.text === "," || after?.key === "và" ? stage.tokens[end + 1] : after;
  const before = stage.tokens[at - 1]?.key ?? "";
  return TASKS.has(next?.key ?? "") || TASKED.has(before);
}

/** Those named after "dưới sự chủ trì của" or "Đồng chủ trì hội nghị có", up to the end of the sentence's list. */
function namedAfter(stage: Stage, from: number): PersonMention[] {
  const people = stage.people.filter(({ start }) => start >= from);
  const end = people.findIndex((person, index) => {
    const before = people[index - 1];
    return before !== undefined && !listed(stage, before, person);
  });
  return end < 0 ? people : people.slice(0, end);
}

/** "cuộc họp do A chủ trì", but not "quốc yến do A chủ trì": what stands before "do" is the gathering. */
function isOfGathering(stage: Stage, by: Span): boolean {
  return stage.events.some((event) => {
    if (event.start <= by.start && event.end >= by.end) return true;
    const gap = stage.tokens.filter(({ start, end }) => start >= event.end && end <= by.start);
    const others = stage.people.some(({ start, end }) => start >= event.end && end <= by.start);
    return event.end <= by.start && gap.length <= BY_REACH && !others;
  });
}

function chairs(stage: Stage, verb: Verb): PersonMention[] {
  const { tokens } = stage;
  const [start, end] = [tokens[verb.at]?.start ?? 0, tokens[verb.end - 1]?.end ?? 0];
  const before = tokens[verb.at - 1]?.key ?? "";
  if (before === "sự" || tokens[verb.end]?.key === "của") return namedAfter(stage, end);
  const by = tokens.slice(0, verb.at).findLast(({ key }) => key === "do");
  const between = stage.people.filter((person) => by !== undefined && person.start >= by.end && person.end <= start);
  if (by !== undefined && between.length > 0) return isOfGathering(stage, by) ? between : [];
  // "Chủ trì và phát biểu kết luận hội nghị, ông A …"
  const opener = verb.at <= 1 ? openedBy(stage) : before === "," ? openedBy(stage, verb.at) : null;
  if (opener !== null) return [opener];
  // "Thẩm phán A là chủ tọa phiên tòa"
  const subjects = subjectsOf(stage, before === "là" ? (tokens[verb.at - 1]?.start ?? start) : start);
  if (subjects.length > 0) return subjects;
  const list = tokens.findIndex(({ key }, index) => index >= verb.end && index < verb.end + 14 && LIST.has(key));
  const opens = verb.at <= 4 || before === ",";
  return list >= 0 && opens ? namedAfter(stage, tokens[list]?.end ?? end) : [];
}

/** What is chaired must be a gathering, or nothing more is said: "do bà A chủ trì." */
function governs(stage: Stage, { end }: Verb): boolean {
  const [from, next] = [stage.tokens[end]?.start ?? Infinity, stage.tokens[end + 4]?.start ?? Infinity];
  if (stage.events.some(({ start }) => start >= from && start <= next)) return true;
  const after = stage.tokens[end];
  return stage.events.length > 0 || after === undefined || after.shape === "punctuation" || after.key === "của";
}

/** "chủ trì" and "điều hành" of a gathering; the others are told of. */
function chairing(stage: Stage, trace?: Trace): Verb[] {
  return verbs(stage).filter((verb) => {
    const task = isTask(stage, verb);
    if (!task && governs(stage, verb)) return true;
    const [start, end] = [stage.tokens[verb.at]?.start ?? 0, stage.tokens[verb.end - 1]?.end ?? 0];
    trace?.({
      start,
      end,
      rule: "vi.presence.chaired",
      reason: task ? "a task, and no chair" : "no gathering is chaired",
    });
    return false;
  });
}

/** "Đồng chí A chủ trì hội nghị"; "dưới sự chủ trì của ông A"; "do bà A chủ trì"; "Đồng chủ trì có các đồng chí A, B" */
export const chaired: ClaimRule = {
  name: "vi.presence.chaired",
  find: (document, findings, trace) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) => {
      const event = stage.current;
      if (event === null || stage.people.length === 0) return [];
      return chairing(stage, trace).flatMap((verb) => {
        const cue = stage.tokens[verb.at];
        return chairs(stage, verb).flatMap((person) => {
          const spans = [person.phrase, person, ...(cue === undefined ? [] : [cue]), ...stage.events];
          return [
            presenceClaim("CHAIRED", person.person, event, spans, 0.93),
            presenceClaim("ATTENDED", person.person, event, spans, 0.95, "chair"),
          ];
        });
      });
    });
  },
};
