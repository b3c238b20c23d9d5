import type { Span } from "#model/document";
import type { LocalEvent } from "#model/entity";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import type { Scene, Stage } from "./scene.ts";

const AT = new Set(["tại", "trong", "ở", "dự", "từ"]);

/**
 * "Bà A cho biết Ban Thường vụ đã họp và …", "Theo ông B, đại hội ngày 26/7 chưa …": the meeting is what she tells of, not
 * where she does.
 */
function reported({ tokens, people }: Stage, { start, end }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const next = tokens.find((token) => token.start >= end)?.key;
  if (AT.has(tokens[at - 1]?.key ?? "") || next === "này" || next === "nay") return false;
  const source = people[0];
  if (tokens[0]?.key === "theo" && source !== undefined && source.end <= start && tokens[at - 1]?.text === ",")
    return tokens.slice(1, at).filter(({ text }) => text === ",").length <= 2;
  const verb = tokens.findIndex(
    (token, at) => token.start < start && SPEECH_VERBS.at(tokens, at)[0]?.entry === "quoted",
  );
  const before = tokens[verb];
  return before !== undefined && people.some(({ end }) => end <= before.start);
}

/** The word before each of the places in the text itself that name a gathering */
const wordsBefore = (scene: Scene, event: LocalEvent) =>
  scene.stages
    .filter(({ role }) => role !== "caption" && role !== "title")
    .flatMap(({ events, tokens }) =>
      events
        .filter((mention) => mention.event === event.ref)
        .map(({ start }) => tokens[tokens.findIndex((token) => token.start === start) - 1]?.key),
    );

/** "Ông A vừa có đơn xin từ chức sau phiên họp diễn ra ngày 4/1": the report is of what came of it. */
function isOver(scene: Scene, event: LocalEvent): boolean {
  const places = wordsBefore(scene, event);
  return places.length > 0 && places.every((key) => key === "sau");
}

/** "Trao đổi bên lề hội nghị": where the text itself is nowhere at the gathering but beside it */
const isBeside = (scene: Scene, event: LocalEvent) => wordsBefore(scene, event)[0] === "lề";

/**
 * Nobody can be quoted from it. The Party's control commissions sit behind closed doors: a notice tells of others, who
 * were not there; what is said "bên lề" is not said at the gathering; and some are only told of by others.
 */
export function isClosed(scene: Scene, event: LocalEvent): boolean {
  let first = true;
  if (isOver(scene, event)) return true;
  if (isBeside(scene, event)) return true;
  return scene.stages.some((stage) =>
    stage.events.some((mention) => {
      if (mention.event !== event.ref) return false;
      const { tokens } = stage;
      const before = tokens.findIndex(({ start }) => start === mention.start) - 1;
      const commission = tokens.some(({ key }, index) => key === "kiểm" && tokens[index - 1]?.key === "ban");
      const told = first && stage.role === "body" && reported(stage, mention);
      first &&= stage.role === "title" || stage.role === "caption";
      const sits = event.kind === "session" || tokens[before + 1]?.key === "họp";
      return told || (sits && commission);
    }),
  );
}
