import type { IngestBench, Rate } from "./ingest-bench.ts";
import { machineLine } from "./machine.ts";

/** The figures as lines for a terminal; each rate also as a multiple of the first of its table. */
export function ingestBenchText({ machine, store, batches, growth }: IngestBench): string {
  // Neo4j works in a process of its own, so only the clock tells.
  const of = (rate: Rate): number => (store === "neo4j" ? rate.articlesPerSecond : rate.articlesPerCpuSecond);
  const unit = store === "neo4j" ? "articles/s" : "articles/CPU-s";
  const row = (name: string, rate: Rate, first: Rate | undefined): string => {
    const ratio = first === undefined ? 1 : of(rate) / of(first);
    const figures = [rate.articlesPerSecond, of(rate)].map((figure) => figure.toFixed(1).padStart(16)).join("");
    return `${name.padEnd(20)}${figures}${ratio.toFixed(2).padStart(10)}`;
  };
  const head = (name: string): string =>
    `${name.padEnd(20)}${"articles/s".padStart(16)}${unit.padStart(16)}${"ratio".padStart(10)}`;
  return [
    machineLine(machine),
    `${store} store; reading not counted`,
    "",
    head("articles to a batch"),
    ...batches.map((batch) => row(String(batch.batchSize), batch, batches[0])),
    "",
    head(`graph of (articles)`),
    ...growth.steps.map((step) => row(`${step.from}–${step.to}`, step, growth.steps[0])),
    "",
    `in the end ${growth.nodes} nodes and ${growth.relationships} relationships, batches of ${growth.batchSize}`,
  ].join("\n");
}
