import type { Article } from "#model/article";
import type { Lap } from "./stopwatch.ts";

export interface Amount {
  readonly articles: number;
  /** Of UTF-8. */
  readonly bytes: number;
  /** What stands between spaces: in Vietnamese a syllable. */
  readonly words: number;
}

export interface Throughput {
  readonly megabytesPerSecond: number;
  /** Per second of processor time: what one core does when it does nothing else. */
  readonly megabytesPerCpuSecond: number;
  readonly articlesPerSecond: number;
  readonly wordsPerSecond: number;
}

export function amountOf(articles: readonly Article[]): Amount {
  let [bytes, words] = [0, 0];
  for (const { text } of articles) {
    bytes += Buffer.byteLength(text);
    words += text.split(/\s+/u).length;
  }
  return { articles: articles.length, bytes, words };
}

export function throughput({ articles, bytes, words }: Amount, { seconds, cpuSeconds }: Lap): Throughput {
  return {
    megabytesPerSecond: bytes / 1e6 / seconds,
    megabytesPerCpuSecond: bytes / 1e6 / cpuSeconds,
    articlesPerSecond: articles / seconds,
    wordsPerSecond: words / seconds,
  };
}
