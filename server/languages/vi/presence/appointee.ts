import type { PersonMention } from "#model/mention";
import type { ClaimRule } from "../../language-pack.ts";
import { isPunished } from "./is-punished.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";
import { listed } from "./subject-of.ts";

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

/** "lễ công bố, trao quyết định … bổ nhiệm ông A giữ chức …": A receives it there; "thay ông B": B need not have come. */
export const appointee: ClaimRule = {
  name: "vi.presence.appointee",
  find: (document, findings) =>
    sceneOf(document, findings).stages.flatMap((stage) => {
      const event = stage.current;
      if (event === null || stage.events.length === 0 || stage.people.length === 0 || stage.role === "noise") return [];
      const at = decision(stage);
      if (at < 0 || isPunished(stage.tokens.slice(at))) return [];
      return appointees(stage, at).map((person) => {
        const spans = [stage.events[0] ?? person, person.phrase, person];
        return presenceClaim("ATTENDED", person.person, event, spans, 0.75, "delegate");
      });
    }),
};
