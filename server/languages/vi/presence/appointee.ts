import type { ClaimRule } from "../../language-pack.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";

/** The two words before whoever a decision is for: "bổ nhiệm ông A", "trao quyết định cho bà B" */
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
]);
const HANDS_OVER = new Set(["công bố", "trao quyết", "và trao", "trao các", "triển khai"]);

const pair = (stage: Stage, index: number) => `${stage.tokens[index]?.key ?? ""} ${stage.tokens[index + 1]?.key ?? ""}`;

/** Where the sentence speaks of a decision that is announced or handed over; -1 where it does not. */
function decision(stage: Stage): number {
  const handed = stage.tokens.findIndex((_, index) => HANDS_OVER.has(pair(stage, index)));
  if (handed < 0) return -1;
  return stage.tokens.findIndex((_, index) => index > handed && pair(stage, index) === "quyết định");
}

/** "lễ công bố, trao quyết định … bổ nhiệm ông A giữ chức …": A receives it there; "thay ông B": B need not have come. */
export const appointee: ClaimRule = {
  name: "vi.presence.appointee",
  find: (document, findings) =>
    sceneOf(document, findings).stages.flatMap((stage) => {
      const event = stage.current;
      if (event === null || stage.events.length === 0 || stage.people.length === 0 || stage.role === "noise") return [];
      const at = decision(stage);
      if (at < 0) return [];
      return stage.people.flatMap((person) => {
        const start = Math.min(person.start, person.phrase.start);
        const before = stage.tokens.findLastIndex(({ end }) => end <= start);
        if (before <= at || !FOR_WHOM.has(pair(stage, before - 1))) return [];
        const spans = [stage.events[0] ?? person, person.phrase, person];
        return [presenceClaim("ATTENDED", person.person, event, spans, 0.75, "delegate")];
      });
    }),
};
