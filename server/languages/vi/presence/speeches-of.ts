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

const EXPLICIT = /^(?:phát biểu|đọc diễn|đọc báo|đọc tờ) /;

/** Who "… dự hội nghị tổng kết năm học và phát biểu": the verbs of one person, joined by "và" right before the last */
const chained = (stage: Stage, index: number) =>
  stage.tokens[index - 1]?.key === "và" ? subjectOf(stage, stage.tokens[index]?.start ?? 0) : null;

/** "sự tin tưởng", "có nhiều đề xuất", "đồng ý với đề nghị", "văn bản giải trình": nouns */
const NOUN_AFTER = new Set(["sự", "nhiều", "những", "các", "với", "theo", "của", "bản", "việc", "phần"]);

/** Shorter than this, words between quotation marks are a term, and nobody's speech. */
const SPEECH = 4;

/** The tokens in somebody's mouth or in brackets: "“Bà con đề nghị nói rõ”, ông A nói"; "ông A (80% tán thành)". */
function quotedIn(tokens: Stage["tokens"]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let from = -1;
  const close = (to: number) => {
    if (from >= 0 && to - from > SPEECH) for (let at = from; at < to; at++) quoted.add(at);
    from = -1;
  };
  let bracket = false;
  for (const [at, { text }] of tokens.entries()) {
    if (text === "(" || text === ")") bracket = text === "(";
    if (bracket) quoted.add(at);
    if (text === "“" || (text === '"' && from < 0 && ![",", "-", "–", "."].includes(tokens[at + 1]?.text ?? "")))
      from = at;
    else if (text === "”" || text === '"') close(at);
  }
  close(tokens.length);
  return quoted;
}

/** Who says something in the sentence. @param close whether nothing but adverbs may stand between person and verb */
export function speechesOf(stage: Stage, close: boolean): Spoken[] {
  const { tokens } = stage;
  const quoted = quotedIn(tokens);
  const found: Spoken[] = [];
  let ordering = -1;
  for (let index = 0; index < tokens.length; index++) {
    const match = SPEECH_VERBS.at(tokens, index)[0];
    const verb = tokens[index];
    if (match === undefined || verb === undefined || (verb.shape !== "lower" && index > 0)) continue;
    // "ông A chỉ đạo đánh giá …": what is to be done, not what he says
    const ordered = ordering === index && match.entry === "quoted";
    // "tặng hoa cảm ơn"; "phiên chất vấn", "hội nghị thông báo": part of a gathering's name
    if (quoted.has(index) || NOUN_AFTER.has(tokens[index - 1]?.key ?? "")) continue;
    if (stage.tokens[index - 1]?.text === "hoa" || inName(stage, verb.start)) continue;
    // "trao quyết định, tặng hoa và phát biểu chúc mừng": whoever does the one does the other
    const explicit = EXPLICIT.test(`${verb.key} ${tokens[index + 1]?.key ?? ""} `);
    const person = ordered ? null : (subjectOf(stage, verb.start, close) ?? (explicit ? chained(stage, index) : null));
    if (person !== null) found.push({ person, verb, speech: match.entry });
    if (match.entry === "acted") ordering = match.end;
    index = match.end - 1;
  }
  return found;
}
