import type { Span, Token } from "#model/document";
import { isCapitalised } from "../languages/vi/matching/sentence-view.ts";
import { overlaps } from "./overlaps.ts";
import type { SurveyedSentence } from "./surveyed.ts";

export interface CapitalRun extends Span {
  readonly tokens: readonly Token[];
  /** The word before it, "^" at the start of the sentence. */
  readonly before: string;
}

const EXPLAINED = new Set(["post", "body", "place", "address", "verb"]);
const CREDIT = new Set(["ảnh", "photo", "nguồn", "video", "clip", "đồ hoạ"]);
const SHORTEST = 2;
const LONGEST = 5;

/** Runs of two to five capitalised words that are no part of any mention and of no typed piece but a rejected name. */
export function capitalRuns({ view, chunks, role, mentions }: SurveyedSentence): CapitalRun[] {
  if (view.shouting || role === "byline" || role === "noise") return [];
  const { tokens } = view;
  const taken = new Set<number>();
  for (const chunk of chunks)
    if (EXPLAINED.has(chunk.kind)) for (let at = chunk.start; at < chunk.end; at += 1) taken.add(at);
  const free = (at: number) => {
    const token = tokens[at];
    return isCapitalised(token) && !taken.has(at) && !mentions.some((mention) => overlaps(mention, token));
  };
  const runs: CapitalRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!free(at)) continue;
    let end = at + 1;
    while (free(end)) end += 1;
    // a sentence begins with a capital whatever its first word is
    const from = at === 0 && tokens[0]?.shape === "capital" && end - at <= SHORTEST ? 1 : at;
    const [first, last] = [tokens[from], tokens[end - 1]];
    const credit = tokens[from - 1]?.text === ":" && CREDIT.has(tokens[from - 2]?.key ?? "");
    if (credit) {
      at = end;
      continue;
    }
    if (first !== undefined && last !== undefined && end - from >= SHORTEST && end - from <= LONGEST)
      runs.push({
        start: first.start,
        end: last.end,
        tokens: tokens.slice(from, end),
        before: tokens[from - 1]?.key ?? "^",
      });
    at = end;
  }
  return runs;
}
