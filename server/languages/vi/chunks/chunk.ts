import type { BodyPhrase, PlacePhrase } from "../bodies/body-phrase.ts";
import type { Verb } from "../lexicons/markers.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";

interface ChunkBase {
  /** Token indexes in the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A full name, Vietnamese or foreign. */
export interface NameChunk extends ChunkBase {
  readonly kind: "name";
  readonly name: string;
  /** Sure by its form alone. */
  readonly strong: boolean;
  /** A title, rank or word of address stands right before it. */
  readonly addressed: boolean;
  readonly foreign: boolean;
}

/** "ông Kiên", "bà Thu Hà": part of a name behind a word of address. */
export interface GivenChunk extends ChunkBase {
  readonly kind: "given";
  readonly name: string;
}

/** "ông", "đồng chí" with no name behind it. */
export interface PronounChunk extends ChunkBase {
  readonly kind: "pronoun";
  readonly plural: boolean;
}

export type Chunk =
  | NameChunk
  | GivenChunk
  | PronounChunk
  | (ChunkBase & { readonly kind: "post"; readonly post: PostPhrase })
  | (ChunkBase & { readonly kind: "body"; readonly body: BodyPhrase })
  | (ChunkBase & { readonly kind: "place"; readonly place: PlacePhrase })
  /** Honorific, rank or degree before a name. */
  | (ChunkBase & {
      readonly kind: "address";
      readonly word: string;
      readonly sort: "honorific" | "rank" | "degree";
      readonly plural: boolean;
    })
  | (ChunkBase & { readonly kind: "verb"; readonly verb: Verb; readonly word: string })
  | (ChunkBase & { readonly kind: "mark"; readonly mark: string })
  | (ChunkBase & { readonly kind: "number" })
  | (ChunkBase & { readonly kind: "word"; readonly word: string });
