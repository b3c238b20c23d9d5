import type { Span } from "#model/document";
import type { LocalEvent } from "#model/entity";
import type { PersonMention } from "#model/mention";
import type { ClaimDraft, ClaimRule, Trace } from "../../language-pack.ts";
import { notThere } from "../dropped/not-there.ts";
import { isClosed } from "./closed-gathering.ts";
import { onTheSpot } from "./on-the-spot.ts";
import { presenceClaim } from "./presence-claim.ts";
import { openedBy } from "./opened-by.ts";
import { longBefore, onAnotherDay, saidElsewhere } from "./said-elsewhere.ts";
import { sceneOf, type Scene, type Stage } from "./scene.ts";
import { inWriting } from "./in-writing.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import { speechesOf } from "./speeches-of.ts";
import { spokeBefore } from "./spoke-before.ts";
import { isTeaser, toThePress } from "./to-the-press.ts";

const NAME = "vi.presence.quoted-at";
/** Who is named as a source in the report of a ceremony need not have spoken there. */
const SOURCES = new Set(["conference", "session", "congress", "meeting", "press-conference"]);
const KINDS = new Set(["conference", "session", "congress", "ceremony", "meeting", "press-conference", "signing"]);
/** "buổi giám sát", "buổi kiểm tra" are sat at a table; a walk through a site is not */
const sits = ({ kind, name }: LocalEvent) =>
  KINDS.has(kind) || (kind === "inspection" && /^(?:buổi|cuộc|phiên|hội nghị)\s/iu.test(name));
/** At a rite nobody is quoted but in the book of condolence. */
const MOURNED = /(?:^| )(?:viếng|tang|truy điệu|linh cữu)(?: |$)|^(?:dâng|thắp) hương/iu;
/** Sentences that a report of another day goes on for, if nothing leads back. */
const AWAY = 3;
const LEAD = 5;
const OFTEN = 3;
const PASSING = 5;
/** Words of a gathering that has no name of its own: "hội nghị", "cuộc họp" */
const BARE = 3;

/** "--10-01" after "--09-30", "2018-01-24" before "--03-31": by day and month where one has no year */
const earlier = ({ date }: LocalEvent, lead: { readonly date: string }) => {
  const [one, other] = [date ?? "", lead.date];
  const years = !one.startsWith("--") && !other.startsWith("--");
  return years ? one < other : one.slice(-5) < other.slice(-5);
};

/**
 * A gathering that the lead tells of, or that is named again and again, is what the whole article reports; one named in
 * passing is left behind after a few sentences.
 */
function reach(scene: Scene): (event: LocalEvent, sentence: number) => boolean {
  const body = scene.stages.findIndex(({ role }) => role === "body");
  const lead = scene.stages
    .slice(Math.max(0, body), body + LEAD)
    .flatMap(({ dates }) => dates)
    .find(({ use }) => use === "point");
  const told = new Map<string, number[]>();
  for (const { events, sentence, role } of scene.stages)
    for (const { event } of events) if (role !== "title") told.set(event, [...(told.get(event) ?? []), sentence.index]);
  const held = [...scene.events.values()].filter(({ planned }) => !planned);
  const [only] = held;
  /** The last sentence that tells of another day than the one gathering of the article. */
  const otherDay = scene.stages.findLast(({ dates }) =>
    dates.some(({ use, date }) => use === "point" && !(only?.date ?? "").includes(date)),
  );
  const alone = held.length === 1;
  const goesOn = ({ date }: LocalEvent, place: number) =>
    held.length === 1 && date !== null && (otherDay?.sentence.index ?? -1) <= place;
  return (event, sentence) => {
    const places = told.get(event.ref) ?? [];
    const background = lead !== undefined && event.date !== null && !event.date.includes(lead.date);
    // "Ngày 23/7, ông A cho biết … Tại hội nghị, …": named as if it were known, and of the day of the report
    const known = event.name.split(" ").length <= BARE;
    if (alone && known && event.date !== null && lead?.date === event.date) return true;
    if ((places.length >= OFTEN && !background) || places.some((place) => place < body + LEAD)) return true;
    return places.some(
      (place) =>
        sentence >= place &&
        (sentence <= place + PASSING || (!(background && earlier(event, lead)) && goesOn(event, place))),
    );
  };
}

/** "Theo ông An, …": who is named as the source */
function sources(stage: Stage): PersonMention[] {
  return stage.people.filter(({ start, phrase }) =>
    stage.tokens.some(({ key, end }, index) => {
      const next = stage.tokens[index + 1];
      if (key !== "theo" || next === undefined || next.key === "đó" || end > start) return false;
      // "Theo kết luận thanh tra, ông A …": the conclusion is the source
      if (
        stage.tokens.some(
          (token) => token.text === "," && token.start > end && token.end <= Math.min(start, phrase.start),
        )
      )
        return false;
      return next.start >= Math.min(start, phrase.start) - 10 && next.start <= start && start - end < 60;
    }),
  );
}

const sameDay = (one: LocalEvent, main: LocalEvent) => one.date === null || one.date === main.date;

interface Said {
  readonly person: PersonMention;
  readonly verb: Span;
}

/** "Phát biểu tiếp đó, …", "Trả lời về việc này, …", "Cũng kết luận, …" */
const OPENERS = new Set(
  "phát biểu|kết luận|trả lời|trình bày|báo cáo|giải trình|tham luận|trao đổi|giải thích|chia sẻ|tiếp thu|chỉ đạo|thay mặt|đáp từ|đánh giá|thông tin|bế mạc|khai mạc|trao quyết".split(
    "|",
  ),
);
/** "Kết luận của Ủy ban cho hay, ông A …", "Báo cáo số 5 nêu, …": a paper says it */
const PAPERS = new Set(["của", "số", "cho", "nêu", "thanh", "kiểm", "từ", "này", "mới", "trên"]);
const opens = ({ tokens }: Stage) =>
  !PAPERS.has(tokens[2]?.key ?? "") &&
  (tokens[0]?.key === "cũng" ? [0, 1] : [0]).some((index) =>
    OPENERS.has(`${tokens[index]?.key ?? ""} ${tokens[index + 1]?.key ?? ""}`),
  );

/** "Hội nghị nghe ông A báo cáo …": who is listened to */
function heard(stage: Stage): PersonMention[] {
  return stage.people.filter(({ start, phrase }) => {
    const before = stage.tokens.findLastIndex(({ end }) => end <= Math.min(start, phrase.start));
    return (
      stage.tokens[before]?.key === "nghe" &&
      stage.tokens.some((token, index) => token.start > start && SPEECH_VERBS.at(stage.tokens, index).length > 0)
    );
  });
}

/** Who says something in the sentence, wherever it was said. */
function saidIn(stage: Stage): Said[] {
  const said = speechesOf(stage, true).filter(({ speech }) => speech === "quoted");
  const opener = opens(stage) ? openedBy(stage) : null;
  if (opener !== null) said.unshift({ person: opener, verb: stage.tokens[0] ?? opener, speech: "quoted" });
  for (const person of heard(stage)) said.push({ person, verb: person, speech: "quoted" });
  const named = SOURCES.has(stage.current?.kind ?? "") ? sources(stage) : [];
  return [...said, ...named.map((person) => ({ person, verb: person }))];
}

/** Where what is said begins: "Ông A cho biết, sau hội nghị ngày 23/2, …" tells of that day and is not told on it. */
const firstSaid = (stage: Stage) =>
  Math.min(stage.sentence.end, ...speechesOf(stage, true).map(({ verb }) => verb.end));

function claims(stage: Stage, event: LocalEvent, toPress: ReadonlySet<string>, trace?: Trace): ClaimDraft[] {
  return saidIn(stage)
    .filter(({ person, verb }) => {
      const elsewhere =
        toPress.has(person.person) || saidElsewhere(stage, event, verb) || longBefore(stage, event, person);
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
      [...scene.events.values()].filter(
        (event) =>
          event.planned ||
          !sits(event) ||
          MOURNED.test(event.name) ||
          /^\d{4}(?:-\d\d)?$/.test(event.date ?? "") ||
          isClosed(scene, event),
      ),
    );
    const opened = scene.stages.findIndex(
      ({ events, dates, role }) =>
        role === "body" &&
        (events.some(({ event }) => event === main.ref) ||
          dates.some(({ use, date }) => use === "point" && date === main.date)),
    );
    const near = reach(scene);
    let away = 0;
    const toPress = new Set<string>();
    const written = new Set<string>();
    return scene.stages.slice(Math.max(0, opened)).flatMap((stage) => {
      const event = stage.current;
      if (event === null) return [];
      if (stage.events.length > 0 && stage.role === "body") toPress.clear();
      else if (toThePress(stage) && event.kind !== "press-conference")
        for (const { person } of stage.people) toPress.add(person);
      if (stage.role !== "body" && stage.role !== "heading") return [];
      for (const { person } of inWriting(stage)) written.add(person);
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
      const spot = shut.has(event) && toPress.size === 0 ? onTheSpot(scene, event) : null;
      if (spot !== null) return claims(stage, event, toPress, trace).filter(({ subject }) => spot(stage, subject));
      if (shut.has(event))
        return refuse("nobody is quoted from a gathering to come, behind closed doors or on the way");
      if (stage.events.length > 0) away = 0;
      else if (onAnotherDay(stage, event, firstSaid(stage))) away = AWAY;
      else away = Math.max(0, away - 1);
      const told = near(event, stage.sentence.index);
      if (stage.people.length === 0) return [];
      if (away > 0) return refuse("the report is of another day here");
      if (isTeaser(stage)) return refuse("another article's first sentence");
      // one named in passing is left behind: the report goes on with its own
      const back = event !== main && !shut.has(main) && near(main, stage.sentence.index) && sameDay(event, main);
      if (!told && !back) return refuse("the gathering was named in passing, and too long before");
      const passing = told && !sameDay(event, main) && stage.events.length === 0;
      const before = passing
        ? stage.people.map(({ person }) => person).filter((person) => spokeBefore(scene, event, person))
        : [];
      return claims(stage, told ? event : main, new Set([...toPress, ...written, ...before]), trace);
    });
  },
};
