import type { Paragraph } from "#model/document";
import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceView } from "../matching/sentence-view.ts";

/** One sentence as the rules see it: its tokens, its typed pieces, and whom its pieces stand for. */
export interface SentenceReading {
  readonly view: SentenceView;
  readonly paragraph: Paragraph;
  readonly chunks: readonly Chunk[];
  /** Person refs by the index of the name, given or pronoun chunk. */
  readonly people: ReadonlyMap<number, string>;
  /** The person whom the sentence before was about: the subject that this one may leave out. */
  readonly topic: string | null;
}
