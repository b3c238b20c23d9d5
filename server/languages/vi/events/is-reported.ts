import type { Token } from "#model/document";
import type { DateMention, PersonMention } from "#model/mention";
import { SPEECH_VERBS } from "../presence/speech-verbs.ts";

/**
 * "Chiều 20/4, ông A cho biết Thường trực Huyện ủy vừa họp": whether what the verb at `from` says is told by somebody, and
 * the day is that of his words.
 */
export function isReported(
  tokens: readonly Token[],
  people: readonly PersonMention[],
  from: number,
  date: DateMention | null,
): boolean {
  const verb = tokens.findIndex((_, at) => at < from && SPEECH_VERBS.at(tokens, at)[0]?.entry === "quoted");
  const said = tokens[verb];
  return said !== undefined && people.some(({ end }) => end <= said.start) && (date?.start ?? 0) < said.start;
}
