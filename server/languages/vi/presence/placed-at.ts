import type { ClaimRule } from "../../language-pack.ts";
import { notThere } from "../dropped/not-there.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";

const AT = new Set(["tại", "trong"]);
/** What is done to somebody can be done from afar: "Tại kỳ họp, ông A được bầu …" */
const UNDERGOES = new Set(["được", "bị", "vắng", "không", "từng", "trúng"]);

/** Where the phrase that places the sentence at a gathering ends: after "Tại hội nghị sáng nay," */
function openingEnd(stage: Stage): number | null {
  const [first, second] = stage.tokens;
  const at = AT.has(first?.key ?? "")
    ? second
    : first?.key === "cũng" && AT.has(second?.key ?? "")
      ? stage.tokens[2]
      : undefined;
  const mention = stage.events.find(({ start }) => start === at?.start);
  if (mention === undefined) return null;
  return stage.tokens.find(({ text, start }) => text === "," && start >= mention.end)?.end ?? null;
}

/** "Tại buổi giao ban, ông An, đại diện …, trả lời": who stands right after the place is there. */
export const placedAt: ClaimRule = {
  name: "vi.presence.placed-at",
  find: (document, findings, trace) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) => {
      const end = openingEnd(stage);
      const event = stage.current;
      if (end === null || event === null || stage.role !== "body") return [];
      const person = stage.people.find(({ phrase }) => phrase.start >= end && phrase.start <= end + 2);
      const next = stage.tokens.find(({ start }) => start >= Math.max(person?.end ?? 0, person?.phrase.end ?? 0));
      if (person === undefined) return [];
      if (UNDERGOES.has(next?.key ?? "")) {
        notThere(trace, "vi.presence.placed-at", [person], "what is done to somebody can be done from afar");
        return [];
      }
      return [
        presenceClaim(
          "ATTENDED",
          person.person,
          event,
          [stage.events[0] ?? person, person.phrase, person],
          0.85,
          "delegate",
        ),
      ];
    });
  },
};
