import type { Article } from "#model/article";
import { reader } from "../../server/reader.ts";
import { readInOrder } from "../../server/reading-pool/read-in-order.ts";
import { ReadingPool } from "../../server/reading-pool/reading-pool.ts";
import { startStopwatch } from "./stopwatch.ts";
import { type Amount, amountOf, type Throughput, throughput } from "./throughput.ts";

export interface ReadingRun extends Throughput {
  readonly workers: number;
  /** The fastest of the passes, which other work on the machine has slowed the least. */
  readonly fastestMegabytesPerSecond: number;
  readonly passes: number;
}

/**
 * Reads the articles over and over for `seconds` and gives the median of the passes; one pass before is not counted.
 * One worker is this thread alone; more are threads of a reading pool, which this one feeds.
 */
export async function measureReading(
  articles: readonly Article[],
  workers: number,
  seconds: number,
): Promise<ReadingRun> {
  const pool = workers === 1 ? null : new ReadingPool({ read: reader.read, threads: workers });
  const pass = async (): Promise<void> => {
    if (pool === null) for (const article of articles) reader.read(article);
    else
      for await (const outcome of readInOrder(articles, (article) => pool.read(article)))
        if ("error" in outcome) throw outcome.error;
  };
  await pool?.warmUp();
  await pass();
  const amount: Amount = amountOf(articles);
  const passes: Throughput[] = [];
  const whole = startStopwatch();
  while (passes.length < 3 || whole().seconds < seconds) {
    const lap = startStopwatch();
    await pass();
    passes.push(throughput(amount, lap()));
  }
  await pool?.close();
  passes.sort((a, b) => a.megabytesPerSecond - b.megabytesPerSecond);
  const [median, fastest] = [passes[Math.floor(passes.length / 2)], passes.at(-1)];
  if (median === undefined || fastest === undefined) throw new Error("nothing was measured");
  return { workers, passes: passes.length, ...median, fastestMegabytesPerSecond: fastest.megabytesPerSecond };
}
