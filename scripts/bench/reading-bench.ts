import { inventArticle } from "../../server/invented-articles/invent-article.ts";
import { reader } from "../../server/reader.ts";
import { type Machine, machine } from "./machine.ts";
import { measureReading, type ReadingRun } from "./measure-reading.ts";
import { measureStages, type StageShares } from "./measure-stages.ts";
import { measureUnderthesea } from "./measure-underthesea.ts";
import { peopleFound } from "./people-found.ts";
import { type Amount, amountOf, type Throughput } from "./throughput.ts";

export interface ReadingBenchOptions {
  readonly articles: number;
  readonly seconds: number;
  readonly workers: readonly number[];
  readonly underthesea: boolean;
  readonly python: string;
}

interface OtherReader extends Throughput {
  readonly version: string;
  /** Share of the people that the articles state, by full name. */
  readonly peopleFound: number;
}

export interface ReadingBench {
  readonly machine: Machine;
  readonly amount: Amount;
  readonly runs: readonly ReadingRun[];
  readonly stages: StageShares;
  readonly peopleFound: number;
  /** null where it was not asked for or Python has it not. */
  readonly underthesea: OtherReader | null;
}

/** How fast invented articles of real length are read. */
export async function readingBench(options: ReadingBenchOptions): Promise<ReadingBench> {
  const before = machine();
  const invented = Array.from({ length: options.articles }, (_, seed) => inventArticle({ seed }));
  const articles = invented.map(({ article }) => article);
  const stated = invented.map(({ facts }) => facts.persons.map(({ name }) => name));
  const runs: ReadingRun[] = [];
  for (const workers of options.workers) runs.push(await measureReading(articles, workers, options.seconds));
  const found = articles.map((article) =>
    reader.read(article).entities.flatMap(({ type, name }) => (type === "person" ? [name] : [])),
  );
  const other = options.underthesea ? await measureUnderthesea(articles, options.seconds, options.python) : null;
  let underthesea: OtherReader | null = null;
  if (other !== null) {
    const { people, ...rest } = other;
    underthesea = { ...rest, peopleFound: peopleFound(stated, people) };
  }
  return {
    machine: before,
    amount: amountOf(articles),
    runs,
    stages: measureStages(articles),
    peopleFound: peopleFound(stated, found),
    underthesea,
  };
}
