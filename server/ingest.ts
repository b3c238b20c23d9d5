import type { Article } from "#model/article";
import type { Project } from "#model/projection";
import type { Reading } from "#model/reading";
import type { Source } from "#model/api";
import type { GraphStore } from "./graph/graph-store.ts";
import { ingestReadings } from "./graph/ingest-readings.ts";
import { knownArticles } from "./graph/known-articles.ts";
import { mergeMetadata, sameMetadata } from "./merge-metadata.ts";
import { readInOrder } from "./reading-pool/read-in-order.ts";

export interface IngestProgress {
  /** Articles taken from the source so far, known ones included. */
  readonly seen: number;
  readonly read: number;
  readonly known: number;
  readonly claims: number;
}

export interface IngestSummary extends IngestProgress {
  /** Articles that were read but state nothing we understand, by path or title. */
  readonly warnings: readonly string[];
  /** Articles that could not be read, each with the reason; they are not in the graph, and a next run tries again. */
  readonly failures: readonly string[];
  /** True when the signal stopped it; what was written until then is whole. */
  readonly interrupted: boolean;
}

export interface IngestOptions {
  /** Asked for a whole batch at once, so that a reading pool can share it out. */
  readonly read: (article: Article) => Reading | Promise<Reading>;
  readonly project: Project;
  /** Articles to a transaction. */
  readonly batchSize?: number;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Stops after the batch under way. */
  readonly signal?: AbortSignal;
}

/**
 * Reads articles and writes them to the store, a batch to a transaction: after an interruption at any moment each
 * batch is in whole or not at all, and running again gives the graph of an undisturbed run. An article that is known
 * is skipped; one that comes again with other metadata is read again with both merged, so that order does not matter.
 *
 * @throws Failure store-unreachable, store-failed; what earlier batches wrote stays
 */
export async function ingest(
  store: GraphStore,
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const tally = { seen: 0, read: 0, known: 0, claims: 0 };
  const warnings: string[] = [];
  const failures: string[] = [];
  for await (const batch of batchesOf(articles, options.batchSize ?? 50)) {
    if (options.signal?.aborted) return { ...tally, warnings, failures, interrupted: true };
    const unknown = await unknownOf(store, batch);
    const readings: Reading[] = [];
    for await (const outcome of readInOrder(unknown, options.read, unknown.length)) {
      if ("reading" in outcome) readings.push(outcome.reading);
      else failures.push(`${nameOf(outcome.article)} could not be read: ${String(outcome.error)}`);
    }
    if (readings.length > 0) await ingestReadings(store, readings, options.project);
    tally.seen += batch.length;
    tally.read += readings.length;
    tally.known = tally.seen - tally.read - failures.length;
    for (const { article, claims } of readings) {
      tally.claims += claims.length;
      if (claims.length === 0) warnings.push(`${nameOf(article)}: nothing understood`);
    }
    options.onProgress?.({ ...tally });
  }
  return { ...tally, warnings, failures, interrupted: false };
}

function nameOf({ path, title, id }: Article): string {
  return path ?? title ?? id;
}

async function* batchesOf(
  articles: AsyncIterable<Article> | Iterable<Article>,
  size: number,
): AsyncGenerator<Article[]> {
  let batch: Article[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The articles of a batch that are new or bring new metadata, each id once, metadata merged with what is known. */
async function unknownOf(store: GraphStore, batch: readonly Article[]): Promise<Article[]> {
  const ids = [...new Set(batch.map(({ id }) => id))];
  const known = await knownArticles(store, ids);
  const merged = new Map<string, Article>();
  for (const article of batch) {
    const before: Source | undefined = merged.get(article.id) ?? known.get(article.id);
    merged.set(article.id, before === undefined ? article : { ...mergeMetadata(before, article), text: article.text });
  }
  return [...merged.values()].filter((article) => {
    const stored = known.get(article.id);
    return stored === undefined || !sameMetadata(stored, article);
  });
}
