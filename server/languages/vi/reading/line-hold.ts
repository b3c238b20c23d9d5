import type { RoleStatus } from "#model/claim";
import type { Span } from "#model/document";
import type { Hold } from "../posts/hold.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A post that stands in another line than its holder's name. */
export interface LineHold {
  /** The sentence of the post. */
  readonly reading: SentenceReading;
  readonly hold: Hold;
}

function spanOf({ view, chunks }: SentenceReading, index: number): Span {
  const chunk = chunks[index];
  return {
    start: view.tokens[chunk?.start ?? 0]?.start ?? view.sentence.start,
    end: view.tokens[(chunk?.end ?? 1) - 1]?.end ?? view.sentence.end,
  };
}

interface Given {
  readonly status: RoleStatus;
  readonly rule: string;
  readonly confidence: number;
}

/** The posts at `posts` of one line, held by the person at chunk `at` of another. */
export function lineHolds(
  post: SentenceReading,
  posts: readonly number[],
  named: SentenceReading,
  at: number,
  given: Given & { readonly body?: PostPhrase["body"] },
): LineHold[] {
  const person = named.people.get(at);
  if (person === undefined) return [];
  const { body = null, ...rest } = given;
  return posts.flatMap((index): LineHold[] => {
    const chunk = post.chunks[index];
    if (chunk?.kind !== "post") return [];
    const hold: Hold = {
      ...rest,
      status: chunk.post.marker ?? given.status,
      holder: null,
      holderSpan: spanOf(named, at),
      person,
      at: index,
      post: chunk.post.body === null && body !== null ? { ...chunk.post, body } : chunk.post,
      run: posts,
      verbs: [],
    };
    return [{ reading: post, hold }];
  });
}
