/** One article's mention of a person: the article's id and LocalPerson.ref. */
export interface JudgedMention {
  readonly article: string;
  readonly ref: string;
}

/** What a human says of two mentions; it counts more than any feature. */
export interface Judgement {
  /** jdg_… */
  readonly id: string;
  readonly verdict: "same" | "different";
  readonly a: JudgedMention;
  readonly b: JudgedMention;
}

/** A judgement that could not be followed. Where judgements contradict each other, those that keep apart win. */
export interface JudgementConflict {
  readonly judgement: string;
  /**
   * different: judgements of the two persons, however many mentions they have by now, keep them apart;
   * one-article: one article names both, as two persons; other-name: the mentions have different names.
   */
  readonly reason: "different" | "one-article" | "other-name";
  /** The judgements that it contradicts, for “different”. */
  readonly against: readonly string[];
}
