export interface Token {
  readonly kind: "word" | "quoted-name" | "string" | "number" | "parameter" | "symbol";
  /** As written; a quoted name without its backticks. */
  readonly text: string;
  /** Upper case for a word, so that it can be compared with a keyword; else empty. */
  readonly keyword: string;
  readonly start: number;
  readonly end: number;
}
