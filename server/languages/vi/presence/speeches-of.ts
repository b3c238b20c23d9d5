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

/** Who says something in the sentence. @param close whether nothing but adverbs may stand between person and verb */
export function speechesOf(stage: Stage, close: boolean): Spoken[] {
  const { tokens } = stage;
  const found: Spoken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const match = SPEECH_VERBS.at(tokens, index)[0];
    const verb = tokens[index];
    if (match === undefined || verb === undefined || (verb.shape !== "lower" && index > 0)) continue;
    const person = subjectOf(stage, verb.start, close);
    if (person !== null) found.push({ person, verb, speech: match.entry });
    index = match.end - 1;
  }
  return found;
}
