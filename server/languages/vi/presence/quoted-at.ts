import type { Span } from "#model/document";
import type { LocalEvent } from "#model/entity";
import type { PersonMention } from "#model/mention";
import type { ClaimDraft, ClaimRule, Trace } from "../../language-pack.ts";
import { notThere } from "../dropped/not-there.ts";
import { presenceClaim } from "./presence-claim.ts";
import { openedBy } from "./opened-by.ts";
import { onAnotherDay, saidElsewhere } from "./said-elsewhere.ts";
import { sceneOf, type Scene, type Stage } from "./scene.ts";
import { speechesOf } from "./speeches-of.ts";

const NAME = "vi.presence.quoted-at";
const KINDS = new Set(["conference", "session", "congress", "ceremony", "meeting", "press-conference"]);
/** Sentences that a report of another day goes on for, if nothing leads back. */
const AWAY = 3;
const LEAD = 5;
const OFTEN = 3;
const PASSING = 5;

/**
 * The Party's control commissions sit behind closed doors: a notice tells of others, who were not there; and what is
 * said "bên lề" is not said at the gathering.
 */
function closed(scene: Scene, event: LocalEvent): boolean {
  return scene.stages.some(({ events, tokens }) =>
    events.some((mention) => {
      if (mention.event !== event.ref) return false;
      const before = tokens.findIndex(({ start }) => start === mention.start) - 1;
      const commission = tokens.some(({ key }, index) => key === "kiểm" && tokens[index - 1]?.key === "ban");
      return tokens[before]?.key === "lề" || (event.kind === "session" && commission);
    }),
  );
}

/**
 * A gathering that the lead tells of, or that is named again and again, is what the whole article reports; one named in
 * passing is left behind after a few sentences.
 */
function reach(scene: Scene): (event: LocalEvent, sentence: number) => boolean {
  const body = scene.stages.findIndex(({ role }) => role === "body");
  const told = new Map<string, number[]>();
  for (const { events, sentence, role } of scene.stages)
    for (const { event } of events) if (role !== "title") told.set(event, [...(told.get(event) ?? []), sentence.index]);
  return (event, sentence) => {
    const places = told.get(event.ref) ?? [];
    if (places.length >= OFTEN || places.some((place) => place < body + LEAD)) return true;
    return places.some((place) => sentence >= place && sentence <= place + PASSING);
  };
}

/** "Theo ông An, …": who is named as the source */
function sources(stage: Stage): PersonMention[] {
  return stage.people.filter(({ start, phrase }) =>
    stage.tokens.some(({ key, end }, index) => {
      const next = stage.tokens[index + 1];
      if (key !== "theo" || next === undefined || next.key === "đó" || end > start) return false;
      // "Theo kết luận thanh tra, ông A …": the conclusion is the source
      if (stage.tokens.some((token) => token.text === "," && token.start > end && token.end <= Math.min(start, phrase.start)))
        return false;
      return next.start >= Math.min(start, phrase.start) - 10 && next.start <= start && start - end < 60;
    }),
  );
}

interface Said {
  readonly person: PersonMention;
  readonly verb: Span;
}

/** "Phát biểu tiếp đó, …", "Trả lời về việc này, …", "Cũng kết luận, …" */
const OPENERS = new Set(
  "phát biểu|kết luận|trả lời|trình bày|báo cáo|giải trình|tham luận|trao đổi|giải thích|chia sẻ|tiếp thu|chỉ đạo|thay mặt|đáp từ|đánh giá|thông tin|bế mạc|khai mạc".split(
    "|",
  ),
);
const opens = ({ tokens }: Stage) =>
  [0, 1].some((index) => OPENERS.has(`${tokens[index]?.key ?? ""} ${tokens[index + 1]?.key ?? ""}`));

/** Who says something in the sentence, wherever it was said. */
function saidIn(stage: Stage): Said[] {
  const said = speechesOf(stage, true).filter(({ speech }) => speech === "quoted");
  const opener = opens(stage) ? openedBy(stage) : null;
  if (opener !== null) said.unshift({ person: opener, verb: stage.tokens[0] ?? opener, speech: "quoted" });
  return [...said, ...sources(stage).map((person) => ({ person, verb: person }))];
}

function claims(stage: Stage, event: LocalEvent, trace?: Trace): ClaimDraft[] {
  return saidIn(stage)
    .filter(({ person, verb }) => {
      const elsewhere = saidElsewhere(stage, event, verb);
      if (elsewhere) notThere(trace, NAME, [person], "said elsewhere or on another day");
      return !elsewhere;
    })
    .flatMap(({ person, verb }) => {
      const spans = [person.phrase, person, verb];
      return [
        presenceClaim("SPOKE_AT", person.person, event, spans, 0.7),
        presenceClaim("ATTENDED", person.person, event, spans, 0.75, "speaker"),
      ];
    });
}

/** Who is quoted in an article that reports one gathering spoke there: "Ông An cho biết, …" after "Tại hội nghị …" */
export const quotedAt: ClaimRule = {
  name: NAME,
  find: (document, findings, trace) => {
    const scene = sceneOf(document, findings);
    const { main } = scene;
    if (main === null) return [];
    const shut = new Set(
      [...scene.events.values()].filter((event) => event.planned || !KINDS.has(event.kind) || closed(scene, event)),
    );
    const opened = scene.stages.findIndex(
      ({ events, role }) => role === "body" && events.some(({ event }) => event === main.ref),
    );
    const near = reach(scene);
    let away = 0;
    return scene.stages.slice(Math.max(0, opened)).flatMap((stage) => {
      const event = stage.current;
      if (event === null || (stage.role !== "body" && stage.role !== "heading")) return [];
      const refuse = (reason: string): ClaimDraft[] => {
        if (trace !== undefined)
          notThere(
            trace,
            NAME,
            saidIn(stage).map(({ person }) => person),
            reason,
          );
        return [];
      };
      if (shut.has(event))
        return refuse("nobody is quoted from a gathering to come, behind closed doors or on the way");
      if (stage.events.length > 0) away = 0;
      else if (onAnotherDay(stage, event, stage.sentence.end)) away = AWAY;
      else away = Math.max(0, away - 1);
      const told = near(event, stage.sentence.index);
      if (stage.people.length === 0) return [];
      if (away > 0) return refuse("the report is of another day here");
      return told ? claims(stage, event, trace) : refuse("the gathering was named in passing, and too long before");
    });
  },
};
