import type { Token } from "#model/document";

/** What is written of one day, month or year. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface DateReading {
  readonly first: DateParts;
  /** The last day of several, or null. */
  readonly last: DateParts | null;
  /** Index after the last token. */
  readonly end: number;
  /** False where the form alone could be something else (a fraction, a street number): then a word before must say so. */
  readonly certain: boolean;
}

/** One written form of a date. Rules are tried in order at every number; the first that reads something wins. */
export interface DateRule {
  readonly name: string;
  /** @param index of a number token */
  readonly read: (tokens: readonly Token[], index: number) => DateReading | null;
}
