import { SingleBar } from "cli-progress";
import { durationText } from "./duration-text.ts";

const LINE_EVERY_MS = 5000;

export interface ProgressView {
  /** Bytes read so far. */
  readonly bytes: (count: number) => void;
  /** Articles done so far. */
  readonly articles: (count: number) => void;
  readonly stop: () => void;
}

/**
 * How far an ingest is, on standard error: a bar with rate and remaining time on a terminal, else a line every five
 * seconds.
 *
 * @param total bytes of all sources; null where nobody knows
 */
export function progressView(total: number | null): ProgressView {
  const started = Date.now();
  let bytes = 0;
  let articles = 0;
  let said = started;
  const seconds = (): number => (Date.now() - started) / 1000;
  const rate = (): string => (articles / Math.max(seconds(), 0.001)).toFixed(1);
  const remaining = (): string => {
    if (total === null || articles === 0 || bytes === 0) return "";
    return `, ${durationText((seconds() * Math.max(0, total - bytes)) / bytes)} left`;
  };
  if (!process.stderr.isTTY || total === null)
    return {
      bytes: (count) => (bytes = count),
      articles: (count) => {
        articles = count;
        if (Date.now() - said < LINE_EVERY_MS) return;
        said = Date.now();
        process.stderr.write(`${articles} articles, ${rate()} a second${remaining()}\n`);
      },
      stop: () => undefined,
    };
  const bar = new SingleBar({
    format: "[{bar}] {percentage}% · {articles} articles · {rate}/s{remaining}",
    stream: process.stderr,
    hideCursor: true,
    gracefulExit: false,
    clearOnComplete: true,
  });
  const update = (): void => bar.update(Math.min(bytes, total), { articles, rate: rate(), remaining: remaining() });
  bar.start(Math.max(total, 1), 0, { articles: 0, rate: "0.0", remaining: "" });
  return {
    bytes: (count) => {
      bytes = count;
      update();
    },
    articles: (count) => {
      articles = count;
      update();
    },
    stop: () => {
      update();
      bar.stop();
    },
  };
}
