import type { Claim } from "#model/claim";
import type { Document, Paragraph, Span } from "#model/document";
import type { Mention } from "#model/mention";
import type { Findings } from "../languages/language-pack.ts";
import type { Chunk } from "../languages/vi/chunks/chunk.ts";
import type { SentenceView } from "../languages/vi/matching/sentence-view.ts";

/** A sentence as the reading sees it, with what it made of it. */
export interface SurveyedSentence {
  readonly view: SentenceView;
  readonly chunks: readonly Chunk[];
  readonly role: Paragraph["role"];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** One article with all that was read in it and all that could have been. */
export interface Surveyed {
  /** The file's name without its ending, or the article's id. */
  readonly name: string;
  readonly document: Document;
  readonly findings: Findings;
  readonly claims: readonly Claim[];
  readonly sentences: readonly SurveyedSentence[];
}

/** One place at which a check found something, under the pattern that it is counted by. */
export type Note = (pattern: string, place: Span) => void;

/** One question put to every article. */
export interface Check {
  readonly name: string;
  /** What a pattern of it says, for the reader of the table. */
  readonly about: string;
  readonly find: (article: Surveyed, note: Note) => void;
}
