import type { PersonMention } from "#model/mention";
import type { ClaimRule } from "../../language-pack.ts";
import { notThere } from "../dropped/not-there.ts";
import { isPunished } from "./is-punished.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";
import { subjectsOf } from "./subject-of.ts";

/** "thay ông B", "nguyên …": named in what was done, not there */
const GONE = new Set(["thay", "thế", "nguyên", "cố"]);
/** "họp xem xét kỷ luật ông B", "làm việc về vụ ông C": spoken of */
const SPOKEN_OF = new Set(["luật", "trừ", "cáo", "đối", "vụ", "về", "xét", "miễn", "cách"]);
const MEETS = new Set(["họp", "làm", "tổ", "đến", "tới"]);

/** Those whom flowers and incense are for are not there. */
const MEMORIAL = new Set(["viếng", "dâng", "đặt", "thắp", "vào", "đến"]);

/** "trao quyết định của Thủ tướng A": he signed it, and need not have come */
function isIssuer({ tokens }: Stage, { start, phrase }: PersonMention): boolean {
  const before = tokens.findLastIndex(({ end }) => end <= Math.min(start, phrase.start));
  return (
    tokens[before]?.key === "của" &&
    tokens
      .slice(Math.max(0, before - 8), before)
      .some(({ key }, at, near) => key === "quyết" && near[at + 1]?.key === "định")
  );
}

/** "Ông A làm việc với ông B": both were there; "trao quyết định bổ nhiệm bà C thay ông D": D need not have been. */
export const tookPart: ClaimRule = {
  name: "vi.presence.took-part",
  find: (document, findings, trace) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) =>
      stage.events
        .filter(({ rule }) => rule === "vi.event.told")
        .flatMap((mention) => {
          const event = scene.events.get(mention.event);
          if (event === undefined) return [];
          const meets = stage.tokens.some(({ start, key }) => start === mention.start && MEETS.has(key));
          const gone =
            stage.tokens.find(
              ({ key, start }) => start >= mention.start && (GONE.has(key) || (meets && SPOKEN_OF.has(key))),
            )?.start ?? Infinity;
          const punished = isPunished(
            stage.tokens.filter(({ start, end }) => start >= mention.start && end <= mention.end),
          );
          const memorial = stage.tokens.some(({ start, key }) => start === mention.start && MEMORIAL.has(key));
          const named = stage.people.filter(({ start, end }) => start >= mention.start && end <= mention.end);
          const objects = memorial || punished ? [] : named.filter((one) => one.start < gone && !isIssuer(stage, one));
          const others = named.filter((person) => !objects.includes(person));
          notThere(trace, "vi.presence.took-part", others, "named in what was done, and need not have been there");
          const planned = stage.tokens.findLast(
            ({ key, end }) => end <= mention.start && (key === "sẽ" || key === "đã"),
          );
          const subjects = planned?.key === "sẽ" && !event.planned ? [] : subjectsOf(stage, mention.start);
          return [...subjects, ...objects].map((person) =>
            presenceClaim("ATTENDED", person.person, event, [person.phrase, person, mention], 0.88, "delegate"),
          );
        }),
    );
  },
};
