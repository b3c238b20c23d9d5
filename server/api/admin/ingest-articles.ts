import type { Article } from "#model/article";

export interface IngestCounts {
  readonly seen: number;
  readonly read: number;
  readonly known: number;
  readonly claims: number;
}

export interface IngestOutcome extends IngestCounts {
  readonly warnings: readonly string[];
  readonly failures: readonly string[];
  readonly interrupted: boolean;
}

/**
 * Reads articles into the store: given by the composition root, since routes read no articles themselves. Stops after
 * the batch under way when the signal says so.
 */
export type IngestArticles = (
  articles: AsyncIterable<Article>,
  options: { readonly onProgress: (progress: IngestCounts) => void; readonly signal: AbortSignal },
) => Promise<IngestOutcome>;
