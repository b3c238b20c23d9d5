import type { PersonMention } from "#model/mention";
import type { ClaimRule } from "../../language-pack.ts";
import { notThere } from "../dropped/not-there.ts";
import { presenceClaim } from "./presence-claim.ts";
import { listed } from "./subject-of.ts";
import { sceneOf, type Stage } from "./scene.ts";

const AT = new Set(["tại", "trong"]);
/** What is done to somebody can be done from afar: "Tại kỳ họp, ông A được bầu …" */
const UNDERGOES = new Set(["được", "bị", "vắng", "không", "từng", "trúng", "gửi"]);

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

/** "Ông A, thường gọi là “bầu A”, tại đại hội": another name of his, and nothing that he does */
const isByname = (gap: Stage["tokens"]) =>
  gap.length <= 10 && /^,? ?(?:thường|còn|hay còn|vẫn|hay) (?:được )?gọi là /.test(gap.map(({ key }) => key).join(" "));

/** "Thủ tướng A và Bộ trưởng B tại hội nghị.": the whole sentence says where they are */
function standingAt(stage: Stage): PersonMention[] {
  const [mention] = stage.events;
  const at = stage.tokens.findIndex(({ start }) => start === mention?.start) - 1;
  const where = stage.tokens[at];
  if (where === undefined || !AT.has(where.key)) return [];
  const people = stage.people
    .filter(({ end, phrase }) => Math.max(end, phrase.end) <= where.start)
    .filter(({ person }, index, all) => all.findIndex((one) => one.person === person) === index);
  const [first, last] = [people[0], people.at(-1)];
  if (first === undefined || last === undefined) return [];
  const opens = Math.min(first.start, first.phrase.start) <= stage.sentence.start + 1;
  const gap = stage.tokens.filter(
    ({ start, end }) => start >= Math.max(last.end, last.phrase.end) && end <= where.start,
  );
  const chained = people.every((one, index) => {
    const next = people[index + 1];
    return next === undefined || listed(stage, one, next);
  });
  return opens && (gap.length === 0 || isByname(gap)) && chained ? people : [];
}

/** "Tại buổi giao ban, ông An, đại diện …, trả lời": who stands right after the place is there. */
export const placedAt: ClaimRule = {
  name: "vi.presence.placed-at",
  find: (document, findings, trace) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) => {
      const shown = standingAt(stage);
      if (shown.length > 0 && stage.current !== null && stage.role !== "title") {
        const event = stage.current;
        return shown.map((one) =>
          presenceClaim("ATTENDED", one.person, event, [one.phrase, one, ...stage.events], 0.85, "delegate"),
        );
      }
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
