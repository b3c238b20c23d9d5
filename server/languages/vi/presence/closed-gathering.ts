import type { LocalEvent } from "#model/entity";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import type { Scene, Stage } from "./scene.ts";

/** "Bà A cho biết Ban Thường vụ đã họp và …": the meeting is what she tells of, not where she does. */
function reported({ tokens, people }: Stage, start: number): boolean {
  const verb = tokens.findIndex(
    (token, at) => token.start < start && SPEECH_VERBS.at(tokens, at)[0]?.entry === "quoted",
  );
  const before = tokens[verb];
  return before !== undefined && people.some(({ end }) => end <= before.start);
}

/** "Ông A vừa có đơn xin từ chức sau phiên họp diễn ra ngày 4/1": the report is of what came of it. */
function isOver(scene: Scene, event: LocalEvent): boolean {
  const places = scene.stages.flatMap(({ events, tokens }) =>
    events
      .filter((mention) => mention.event === event.ref)
      .map(({ start }) => tokens[tokens.findIndex((token) => token.start === start) - 1]?.key),
  );
  return places.length > 0 && places.every((key) => key === "sau");
}

/**
 * Nobody can be quoted from it. The Party's control commissions sit behind closed doors: a notice tells of others, who
 * were not there; what is said "bên lề" is not said at the gathering; and some are only told of by others.
 */
export function isClosed(scene: Scene, event: LocalEvent): boolean {
  let first = true;
  if (isOver(scene, event)) return true;
  return scene.stages.some((stage) =>
    stage.events.some((mention) => {
      if (mention.event !== event.ref) return false;
      const { tokens } = stage;
      const before = tokens.findIndex(({ start }) => start === mention.start) - 1;
      const commission = tokens.some(({ key }, index) => key === "kiểm" && tokens[index - 1]?.key === "ban");
      const told = first && mention.rule === "vi.event.told" && reported(stage, mention.start);
      first = false;
      const sits = event.kind === "session" || tokens[before + 1]?.key === "họp";
      return told || tokens[before]?.key === "lề" || (sits && commission);
    }),
  );
}
