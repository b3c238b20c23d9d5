import type { Article } from "#model/article";
import type { Claim } from "#model/claim";
import type { Document } from "#model/document";
import type { LocalEntity } from "#model/entity";
import type { Mention } from "#model/mention";

/** What the mention rules found: typed mentions in text order and the article's own entities. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/** What was considered and not kept, for `explain`. */
export interface Dropped {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reason: string;
}

/** A claim without the parts that follow from the rest: id, quote, names, article, extractor. */
export type ClaimDraft = Omit<Claim, "id" | "article" | "quote" | "subjectName" | "objectName" | "rule" | "extractor">;

/** One rule a file, in an ordered list; documented by an example. */
export interface ClaimRule {
  readonly name: string;
  readonly find: (document: Document, findings: Findings) => readonly ClaimDraft[];
}

/** Everything that one language knows. The stages call it; it imports nothing but the model and this contract. */
export interface LanguagePack {
  /** BCP 47 */
  readonly language: string;
  /** Name and version, for Claim.extractor: raised whenever a rule changes. */
  readonly extractor: string;
  /** Paragraphs, sentences and tokens. */
  readonly segment: (article: Article) => Document;
  readonly findMentions: (document: Document) => Findings;
  readonly claimRules: readonly ClaimRule[];
  /** How high a post is among all posts of the language's lexicon: 1 is the highest; unknown titles come last. */
  readonly rankOf: (title: string) => number;
}
