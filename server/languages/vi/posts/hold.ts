import type { RoleStatus } from "#model/claim";
import type { Span } from "#model/document";
import type { Verb } from "../lexicons/markers.ts";
import type { PostPhrase } from "./post-phrase.ts";

/** One person, one post, as one sentence states it. */
export interface Hold {
  /** A chunk of the sentence that stands for the person; null where the subject is left out or the person is another's. */
  readonly holder: number | null;
  /** Where the name stands in another sentence. */
  readonly holderSpan?: Span;
  readonly person: string;
  /** Index of the post's chunk. */
  readonly at: number;
  readonly post: PostPhrase;
  readonly status: RoleStatus;
  readonly rule: string;
  readonly confidence: number;
  /** Positions in the run of posts it was stated with, for bodies that neighbours share. */
  readonly run: readonly number[];
  /** The verbs that govern it, nearest first; none beside a name. */
  readonly verbs: readonly Verb[];
}
