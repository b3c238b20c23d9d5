import type { Sentence, Token } from "#model/document";
import { type Entry, LEXICON } from "./lexicon.ts";
import type { Match } from "./token-trie.ts";

/** A sentence's tokens with the lexicon entries that start at each: what all the rules look at. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly found: readonly (readonly Match<Entry>[])[];
  /** The whole line is in capitals (a headline), so that capitals say nothing. */
  readonly shouting: boolean;
}

type EntryOf<Kind extends Entry["kind"]> = Extract<Entry, { kind: Kind }>;

const NOTHING: readonly Match<Entry>[] = [];

export function viewSentence(sentence: Sentence): SentenceView {
  const { tokens } = sentence;
  let upper = 0;
  let lower = 0;
  for (const { shape } of tokens) {
    if (shape === "upper") upper += 1;
    else if (shape === "lower" || shape === "capital" || shape === "mixed") lower += 1;
  }
  return {
    sentence,
    tokens,
    found: tokens.map((token, index) => (token.shape === "punctuation" ? NOTHING : LEXICON.at(tokens, index))),
    shouting: upper >= 4 && upper > 4 * lower,
  };
}

/** The longest entry of one kind that starts at `index`. */
export function longest<Kind extends Entry["kind"]>(
  view: SentenceView,
  index: number,
  kind: Kind,
): Match<EntryOf<Kind>> | undefined {
  // a loop, since every token is asked for a dozen kinds
  for (const match of view.found[index] ?? NOTHING) if (match.entry.kind === kind) return match as Match<EntryOf<Kind>>;
  return undefined;
}

/** Upper or capital first letter. */
export function isCapitalised(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    (token.shape === "capital" || token.shape === "upper" || (token.shape === "mixed" && /^\p{Lu}/u.test(token.text)))
  );
}

/** Whether two neighbouring tokens are written without a space between them. */
export function glued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && left.end === right?.start;
}
