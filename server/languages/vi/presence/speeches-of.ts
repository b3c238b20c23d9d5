import type { PersonMention } from "#model/mention";
import type { Span } from "#model/document";
import type { Stage } from "./scene.ts";
import { SPEECH_VERBS, type Speech } from "./speech-verbs.ts";
import { subjectOf } from "./subject-of.ts";

export interface Spoken {
  readonly person: PersonMention;
  readonly verb: Span;
  readonly speech: Speech;
}

const inName = ({ events }: Stage, at: number) =>
  events.some(({ rule, start, end }) => rule === "vi.event.named" && start < at && at < end);

const NOUN_AFTER = new Set(["sự", "nhiều", "những"]);

/** Who says something in the sentence. @param close whether nothing but adverbs may stand between person and verb */
export function speechesOf(stage: Stage, close: boolean): Spoken[] {
  const { tokens } = stage;
  const found: Spoken[] = [];
  let ordering = -1;
  for (let index = 0; index < tokens.length; index++) {
    const match = SPEECH_VERBS.at(tokens, index)[0];
    const verb = tokens[index];
    if (match === undefined || verb === undefined || (verb.shape !== "lower" && index > 0)) continue;
    // "ông A chỉ đạo đánh giá …": what is to be done, not what he says
    const ordered = ordering === index && match.entry === "quoted";
    // "tặng hoa cảm ơn"; "phiên chất vấn", "hội nghị thông báo": part of a gathering's name
    // "sự tin tưởng", "có nhiều đề xuất": nouns
    if (NOUN_AFTER.has(tokens[index - 1]?.key ?? "")) continue;
    if (stage.tokens[index - 1]?.text === "hoa" || inName(stage, verb.start)) continue;
    const person = ordered ? null : subjectOf(stage, verb.start, close);
    if (person !== null) found.push({ person, verb, speech: match.entry });
    if (match.entry === "acted") ordering = match.end;
    index = match.end - 1;
  }
  return found;
}
