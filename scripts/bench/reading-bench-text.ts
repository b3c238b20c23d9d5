import { machineLine } from "./machine.ts";
import type { ReadingBench, ReadingBenchOptions } from "./reading-bench.ts";
import type { Throughput } from "./throughput.ts";

const number = (value: number, digits: number): string =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const percent = (share: number): string => `${number(100 * share, 1)} %`;

function line(name: string, run: Throughput & { readonly fastestMegabytesPerSecond?: number }): string {
  const { fastestMegabytesPerSecond: fastest } = run;
  const figures = [
    number(run.megabytesPerSecond, run.megabytesPerSecond < 1 ? 3 : 2),
    fastest === undefined ? "" : number(fastest, 2),
    number(run.megabytesPerCpuSecond, run.megabytesPerCpuSecond < 1 ? 3 : 2),
    number(run.articlesPerSecond, run.articlesPerSecond < 10 ? 1 : 0),
    number(run.wordsPerSecond, 0),
  ];
  return name.padEnd(24) + figures.map((figure) => figure.padStart(14)).join("");
}

/** The figures as lines for a terminal. */
export function readingBenchText(bench: ReadingBench, options: ReadingBenchOptions): string {
  const { amount, stages } = bench;
  const heads = ["MB/s", "fastest", "MB/CPU-s", "articles/s", "words/s"].map((head) => head.padStart(14)).join("");
  const [one] = bench.runs;
  const lines = [
    machineLine(bench.machine),
    `${amount.articles} invented articles, ${number(amount.bytes / 1e6, 2)} MB of UTF-8, ${number(amount.words, 0)} words (by spaces)`,
    "",
    "".padEnd(24) + heads,
    ...bench.runs.map((run) => line(run.workers === 1 ? "1 thread" : `${run.workers} threads, in order`, run)),
  ];
  const { underthesea } = bench;
  if (underthesea !== null) {
    lines.push(line(`underthesea ${underthesea.version} ner`, underthesea));
    if (one !== undefined)
      lines.push(
        "",
        `${number(one.megabytesPerCpuSecond / underthesea.megabytesPerCpuSecond, 0)} times as fast as underthesea on one core; ` +
          `of the people stated, underthesea names ${percent(underthesea.peopleFound)}, we ${percent(bench.peopleFound)}`,
      );
  } else if (options.underthesea)
    lines.push(
      "",
      `underthesea was left out: ${options.python} has it not (python3 -m venv V && V/bin/pip install underthesea, then --python V/bin/python)`,
    );
  lines.push(
    "",
    `stages: segment ${percent(stages.segment)}, mentions ${percent(stages.mentions)}, claims ${percent(stages.claims)}`,
  );
  return lines.join("\n");
}
