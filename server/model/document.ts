import type { Article } from "./article.ts";

/** Half-open range of UTF-16 units in Article.text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TokenShape = "lower" | "capital" | "upper" | "mixed" | "number" | "punctuation";

/** One syllable, number or punctuation mark. Vietnamese writes syllables apart, so a word is often several tokens. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, one tone placement, diacritics kept: what lexicons are looked up by. */
  readonly key: string;
  readonly shape: TokenShape;
}

export interface Sentence extends Span {
  /** Position among the document's sentences. */
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export interface Paragraph extends Span {
  readonly index: number;
  /** body: prose; caption: stands under a picture; heading; noise: navigation, advertisement, share buttons. */
  readonly role: "title" | "body" | "caption" | "heading" | "byline" | "noise";
  readonly sentences: readonly Sentence[];
}

export interface Document {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}
