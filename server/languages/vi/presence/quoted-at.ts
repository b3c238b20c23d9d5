import type { LocalEvent } from "#model/entity";
import type { PersonMention } from "#model/mention";
import type { ClaimDraft, ClaimRule } from "../../language-pack.ts";
import { presenceClaim } from "./presence-claim.ts";
import { onAnotherDay, saidElsewhere } from "./said-elsewhere.ts";
import { sceneOf, type Scene, type Stage } from "./scene.ts";
import { speechesOf } from "./speeches-of.ts";

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
      if (key !== "theo" || next === undefined || end > start) return false;
      return next.start >= Math.min(start, phrase.start) - 10 && next.start <= start && start - end < 60;
    }),
  );
}

function claims(stage: Stage, event: LocalEvent): ClaimDraft[] {
  const said = speechesOf(stage, true).filter(({ speech }) => speech === "quoted");
  return [...said, ...sources(stage).map((person) => ({ person, verb: person }))]
    .filter(({ verb }) => !saidElsewhere(stage, event, verb))
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
  name: "vi.presence.quoted-at",
  find: (document, findings) => {
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
      if (event === null || shut.has(event) || (stage.role !== "body" && stage.role !== "heading")) return [];
      if (stage.events.length > 0) away = 0;
      else if (onAnotherDay(stage, event, stage.sentence.end)) away = AWAY;
      else away = Math.max(0, away - 1);
      const told = near(event, stage.sentence.index);
      return away > 0 || !told || stage.people.length === 0 ? [] : claims(stage, event);
    });
  },
};
