import type { PostPhrase } from "../posts/post-phrase.ts";
import type { CompletedBody } from "./completed-body.ts";

/** What stands around a post: the other posts of its list (those behind it first) and earlier bodies of the article. */
export interface Site {
  readonly sentence: number;
  /** Index of the post's first token. */
  readonly token: number;
  readonly siblings: readonly PostPhrase[];
  /** The body that the article last or most often gives a title or a head without one of its own. */
  readonly usual: (key: string) => CompletedBody | null;
  /** The body named before the post, in its sentence or the one before. */
  readonly near: (post: PostPhrase | null) => CompletedBody | null;
  /** The school, hospital or enterprise whose people the post's list is of. */
  readonly owner: () => CompletedBody | null;
  /** The only council or parliament of the article. */
  readonly assembly: () => CompletedBody | null;
  /** Whose an office of the Party is that stands without its committee; null where the article does not show it. */
  readonly partyLevel: () => "centre" | "province" | null;
}
