/** One reason for or against two mentions of one name being of one person. */
export interface PersonReason {
  readonly name: string;
  /** Powers of ten: 1 makes "the same" ten times as likely. */
  readonly weight: number;
  /** What it rests on, as the articles name it; null where that says nothing. */
  readonly about: string | null;
}

export interface PersonComparison {
  readonly score: number;
  readonly same: boolean;
  readonly reasons: readonly PersonReason[];
}

/**
 * Two mentions of one name, as `article|ref`, with what was decided of them and why. Each stands for all mentions that
 * had been joined with it until then, so that the reasons may rest on another article's claims.
 */
export interface PersonDecision extends PersonComparison {
  readonly a: string;
  readonly b: string;
}
