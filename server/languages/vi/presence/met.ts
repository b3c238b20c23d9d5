import type { Span } from "#model/document";
import type { PersonMention } from "#model/mention";
import type { ClaimRule } from "../../language-pack.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";
import { subjectOf, subjectsOf } from "./subject-of.ts";

const MEETINGS = new Set(["meeting", "visit", "reception"]);
/** "buổi làm việc về vụ ông B", "cuộc họp kỷ luật ông C": spoken of, not met */
const TOPIC =
  /^(?:về|thay|nguyên|cố|bàn) |^(?:vụ (?:việc|án|ông|bà)|đối với|kỷ luật|bổ nhiệm|miễn nhiệm|cách chức|từ chức|khai trừ|xem xét|liên quan) /;

/** "cuộc làm việc của Ủy viên X, Bí thư Y Trần A với …": the gathering's name ends at a comma in the titles */
const isHost = ({ start, end, phrase }: Pick<PersonMention, "start" | "end" | "phrase">, mention: Span, stage: Stage) =>
  (phrase.start >= mention.start && phrase.start < mention.end) ||
  (start > mention.end &&
    stage.tokens.some(({ key, start: at, end: to }) => key === "của" && at >= mention.start && to <= mention.end) &&
    stage.tokens.find((token) => token.start >= end)?.key === "với" &&
    !stage.people.some((other) => other.start > mention.start && other.end < start));

const VERBS = new Set(["tiếp", "hội", "họp", "gặp"]);

/** "Ông A có buổi làm việc với ông B"; "cuộc hội đàm giữa Thủ tướng A và Thủ tướng B": those whom its name says it was with */
export const met: ClaimRule = {
  name: "vi.presence.met",
  find: (document, findings) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) =>
      stage.events
        .filter(({ rule }) => rule === "vi.event.named")
        .flatMap((mention) => {
          const event = scene.events.get(mention.event);
          if (event === undefined || stage.role === "noise" || stage.role === "title") return [];
          const first = stage.tokens.findIndex(({ start }) => start === mention.start);
          const topic =
            stage.tokens.find(
              ({ key, start }, at) =>
                start >= mention.start && TOPIC.test(`${key} ${stage.tokens[at + 1]?.key ?? ""} `),
            )?.start ?? Infinity;
          const withWhom = MEETINGS.has(event.kind)
            ? stage.people.filter(
                ({ start, end, phrase }) =>
                  start >= mention.start &&
                  (end <= mention.end || isHost({ start, end, phrase }, mention, stage)) &&
                  start < topic,
              )
            : [];
          // "Ông A đã có buổi làm việc …"
          const has = stage.tokens[first - 1];
          const host = has?.key === "có" && MEETINGS.has(event.kind) ? subjectOf(stage, has.start, true) : null;
          // "Bí thư A cùng tổ đại biểu tiếp xúc cử tri": the noun is a verb here
          const verb = stage.tokens[first];
          const hosts = verb?.shape === "lower" && VERBS.has(verb.key) ? subjectsOf(stage, mention.start) : [];
          return [...(host === null ? [] : [host]), ...hosts, ...withWhom].map((person) =>
            presenceClaim("ATTENDED", person.person, event, [person.phrase, person, mention], 0.85, "delegate"),
          );
        }),
    );
  },
};
