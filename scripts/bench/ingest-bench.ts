import type { Article } from "#model/article";
import type { Reading } from "#model/reading";
import { graphCounts } from "../../server/graph/graph-counts.ts";
import type { GraphStore } from "../../server/graph/graph-store.ts";
import { ingest } from "../../server/ingest.ts";
import { inventArticle } from "../../server/invented-articles/invent-article.ts";
import { reader } from "../../server/reader.ts";
import { withEmptyStore } from "./empty-stores.ts";
import { type Machine, machine } from "./machine.ts";
import { startStopwatch } from "./stopwatch.ts";

export interface IngestBenchOptions {
  /** How far the graph grows. */
  readonly articles: number;
  readonly batchSizes: readonly number[];
  /** Articles that each batch size is tried on. */
  readonly sample: number;
}

export interface Rate {
  readonly articlesPerSecond: number;
  /** Per second of this process's processor time: Neo4j's own is not in it. */
  readonly articlesPerCpuSecond: number;
}

export interface IngestBench {
  readonly machine: Machine;
  readonly store: GraphStore["kind"];
  readonly batches: readonly (Rate & { readonly batchSize: number })[];
  readonly growth: {
    readonly batchSize: number;
    /** Each a tenth of the articles, on top of those before. */
    readonly steps: readonly (Rate & { readonly from: number; readonly to: number })[];
    readonly nodes: number;
    readonly relationships: number;
  };
}

const STEPS = 10;

async function write(
  store: GraphStore,
  readings: ReadonlyMap<string, Reading>,
  articles: readonly Article[],
  batchSize: number,
): Promise<Rate> {
  const read = (article: Article): Reading => {
    const reading = readings.get(article.id);
    if (reading === undefined) throw new Error(`${article.id} was not read before`);
    return reading;
  };
  const lap = startStopwatch();
  await ingest(store, articles, { read, project: reader.project, batchSize });
  const { seconds, cpuSeconds } = lap();
  return { articlesPerSecond: articles.length / seconds, articlesPerCpuSecond: articles.length / cpuSeconds };
}

/** How fast readings of invented articles are written: by batch size, and as the graph grows. Reading is not counted. */
export async function ingestBench(options: IngestBenchOptions): Promise<IngestBench> {
  const before = machine();
  const articles = Array.from({ length: options.articles }, (_, seed) => inventArticle({ seed }).article);
  const readings = new Map(articles.map((article) => [article.id, reader.read(article)]));
  const batches: IngestBench["batches"][number][] = [];
  for (const batchSize of options.batchSizes) {
    const rate = await withEmptyStore((store) => write(store, readings, articles.slice(0, options.sample), batchSize));
    batches.push({ batchSize, ...rate });
  }
  const batchSize = 50;
  return withEmptyStore(async (store) => {
    const steps = [];
    const size = Math.ceil(articles.length / STEPS);
    for (let from = 0; from < articles.length; from += size) {
      const step = articles.slice(from, from + size);
      steps.push({ from, to: from + step.length, ...(await write(store, readings, step, batchSize)) });
    }
    const { nodes, relationships } = await graphCounts(store);
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((total, count) => total + count, 0);
    const growth = { batchSize, steps, nodes: sum(nodes), relationships: sum(relationships) };
    return { machine: before, store: store.kind, batches, growth };
  });
}
