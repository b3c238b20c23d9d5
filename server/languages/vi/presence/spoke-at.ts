import type { Span } from "#model/document";
import type { LocalEvent } from "#model/entity";
import type { PersonMention } from "#model/mention";
import type { ClaimDraft, ClaimRule } from "../../language-pack.ts";
import { openedBy } from "./opened-by.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Scene, type Stage } from "./scene.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import { speechesOf } from "./speeches-of.ts";

/** Words that open a speech at the head of a sentence: "Phát biểu tại hội nghị, đồng chí A …" */
const OPENERS = new Set([
  "phát biểu",
  "kết luận",
  "báo cáo",
  "trả lời",
  "khai mạc",
  "trình bày",
  "chỉ đạo",
  "trao đổi",
  "bế mạc",
  "đáp lại",
  "thay mặt",
  "giải trình",
  "tham luận",
  "tiếp thu",
]);
const AT = new Set(["tại", "trong", "ở"]);

/** The gathering that the sentence places the speech at, by "tại …" or as what was opened or concluded. */
function placedAt(stage: Stage, scene: Scene): LocalEvent | null {
  for (const mention of stage.events) {
    const event = scene.events.get(mention.event);
    if (event === undefined) continue;
    const index = stage.tokens.findIndex(({ start }) => start === mention.start);
    const before = stage.tokens[index - 1]?.key ?? "";
    const pair = `${stage.tokens[index - 2]?.key ?? ""} ${before}`;
    if (AT.has(before) || OPENERS.has(pair)) return event;
  }
  const first = `${stage.tokens[0]?.key ?? ""} ${stage.tokens[1]?.key ?? ""}`;
  return first === "tại đây" && stage.tokens[2]?.text === "," ? stage.current : null;
}

/** "Góp ý tại hội nghị, anh A …", "Cũng phát biểu tại …": a speech opens the sentence */
const opener = (stage: Stage) =>
  (["cũng", "và"].includes(stage.tokens[0]?.key ?? "") ? [0, 1] : [0]).some(
    (index) =>
      SPEECH_VERBS.at(stage.tokens, index).length > 0 ||
      OPENERS.has(`${stage.tokens[index]?.key ?? ""} ${stage.tokens[index + 1]?.key ?? ""}`),
  );

/** "Chia sẻ tại đại hội, một cổ đông cho biết, ông A …": somebody without a name speaks */
function isSomebodyElse(tokens: Stage["tokens"], from: number, until: number): boolean {
  const comma = tokens.findIndex(({ text, start }) => text === "," && start >= from);
  if (comma < 0 || !UNNAMED.has(tokens[comma + 1]?.key ?? "")) return false;
  return tokens.some(({ end }, index) => index > comma && end <= until && SPEECH_VERBS.at(tokens, index).length > 0);
}
const UNNAMED = new Set(["một", "nhiều", "những", "cử"]);

/** After the gathering, and right behind a comma but for words that no title is known for */
function isNear({ tokens }: Stage, person: PersonMention, from: number): boolean {
  const start = Math.min(person.start, person.phrase.start);
  if (start < from) return false;
  const comma = tokens.findLast(({ text, end }) => text === "," && end <= start)?.end ?? Infinity;
  if (isSomebodyElse(tokens, from, start)) return false;
  const gap = tokens.filter((token) => token.start >= comma && token.end <= start);
  return comma >= from && gap.length <= 6 && !gap.some(({ key }) => OBJECTS.has(key));
}
const OBJECTS = new Set(["với", "cho", "của", "đã", "một", "nhiều", "các"]);

const TELLS = new Set(["đã", "sẽ", "được", "bị"]);

/** "Ông A xác nhận kỳ họp thứ 4 đã miễn nhiệm ông B trong buổi làm việc trưa nay": the gathering is in what he tells. */
function isTold({ tokens, events }: Stage, { ref }: LocalEvent, verb: Span): boolean {
  const placed = events.findLast(({ event }) => event === ref);
  const others = events.filter(({ start, end }) => start >= verb.end && placed !== undefined && end <= placed.start);
  return (
    placed !== undefined &&
    others.length > 0 &&
    tokens.some(({ key, start, end }) => TELLS.has(key) && start >= verb.end && end <= placed.start)
  );
}

function claims(stage: Stage, event: LocalEvent): ClaimDraft[] {
  const found: ClaimDraft[] = [];
  const said = new Set<string>();
  const add = (person: string, spans: Parameters<typeof presenceClaim>[3], confidence: number) => {
    if (said.has(person)) return;
    said.add(person);
    found.push(presenceClaim("SPOKE_AT", person, event, spans, confidence));
    found.push(presenceClaim("ATTENDED", person, event, spans, confidence, "speaker"));
  };
  if (opener(stage)) {
    const mention = stage.events[0];
    const person = openedBy(stage) ?? stage.people.find((one) => isNear(stage, one, mention?.end ?? 0));
    if (person !== undefined) add(person.person, [stage.sentence, person], 0.93);
  }
  for (const { person, verb, speech } of speechesOf(stage, true))
    if (speech === "quoted" && !isTold(stage, event, verb))
      add(person.person, [person.phrase, person, verb, ...stage.events], 0.9);
  return found;
}

/** "Phát biểu tại hội nghị, đồng chí Lê An ghi nhận …"; "Tại buổi làm việc, ông An đề nghị …"; "… phát biểu tại buổi lễ" */
export const spokeAt: ClaimRule = {
  name: "vi.presence.spoke-at",
  find: (document, findings) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) => {
      if (stage.people.length === 0 || stage.role === "noise" || stage.role === "byline") return [];
      const event = placedAt(stage, scene);
      return event === null ? [] : claims(stage, event);
    });
  },
};
