import type { Article } from "#model/article";
import type { Claim } from "#model/claim";
import type { Document } from "#model/document";
import type { LocalEntity, LocalOrganization } from "#model/entity";
import type { NamesakeKnowledge } from "#model/namesake-knowledge";
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

/** Is told of everything that was considered and not kept. Ordinary reading passes none, and it costs nothing. */
export type Trace = (dropped: Dropped) => void;

/** How often claims held when they were compared with gold. */
export interface Measured {
  readonly hits: number;
  readonly claims: number;
}

/** What a claim's confidence is made of: its rule's measured precision, times a factor for each ambiguity. */
export interface ConfidenceTable {
  /**
   * By rule and kind of claim ("vi.post.before-name HELD_ROLE"). `precision` is that of a claim without any ambiguity;
   * `usual` is the confidence that the rule gives a draft unless it has doubts of its own.
   */
  readonly rules: Readonly<Record<string, Measured & { readonly precision: number; readonly usual: number }>>;
  /** By name of the ambiguity. */
  readonly ambiguities: Readonly<Record<string, Measured & { readonly factor: number }>>;
}

/** A claim without the parts that follow from the rest: id, quote, names, article, extractor. */
export type ClaimDraft = Omit<Claim, "id" | "article" | "quote" | "subjectName" | "objectName" | "rule" | "extractor">;

/** One rule a file, in an ordered list; documented by an example. */
export interface ClaimRule {
  readonly name: string;
  readonly find: (document: Document, findings: Findings, trace?: Trace) => readonly ClaimDraft[];
}

/** Everything that one language knows. The stages call it; it imports nothing but the model and this contract. */
export interface LanguagePack {
  /** BCP 47 */
  readonly language: string;
  /** Name and version, for Claim.extractor: raised whenever a rule changes. */
  readonly extractor: string;
  /** Paragraphs, sentences and tokens. */
  readonly segment: (article: Article) => Document;
  readonly findMentions: (document: Document, trace?: Trace) => Findings;
  readonly claimRules: readonly ClaimRule[];
  /** Without one, claims have the confidence that their rules give them. */
  readonly confidence?: ConfidenceTable;
  /** How high a post is among all posts of the language's lexicon: 1 is the highest; unknown titles come last. */
  readonly rankOf: (title: string) => number;
  /** What tells people of one name apart. */
  readonly namesakes: NamesakeKnowledge;
  /**
   * One key for one body in every article, however it is written there; null where the article leaves open which body
   * of that name is meant, so that it becomes one with no other article's.
   */
  readonly organizationKey: (body: Pick<LocalOrganization, "name">, article: Article) => string | null;
}
