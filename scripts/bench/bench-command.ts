import { parseArgs } from "node:util";
import { choice } from "../../server/commands/choice.ts";
import { runCommand } from "../../server/commands/run-command.ts";
import { understood } from "../../server/commands/understood.ts";
import { UsageError } from "../../server/commands/usage-error.ts";
import { writeOut } from "../../server/commands/write-out.ts";

const USAGE = `Usage: npm run bench -- reading [--articles N] [--seconds S] [--workers 1,2] [--underthesea [--python P]]
       npm run bench -- ingest [--articles N] [--batch-sizes 10,50,200] [--sample N]

Measures on invented articles of real length; the same articles each time.

reading: MB, articles and words a second, and what share each stage takes.
  --articles N     how many articles (600), read over and over
  --seconds S      for how long with each number of workers (10)
  --workers LIST   1 is this thread, more are threads of the reading pool (1,2)
  --underthesea    also the names that underthesea finds, on one core
  --python P       a Python that has it (python3)

ingest: articles a second into the store by batch size, and by tenths as the graph grows. With NEO4J_URI set, into
that database, which has to be empty and is emptied afterwards; else into a folder of its own.
  --articles N         how far the graph grows (2000)
  --batch-sizes LIST   articles to a transaction (10,50,200)
  --sample N           articles to try each batch size on (400)

  --format FORMAT  text (default) or json
`;

function whole(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`${option} takes numbers from 1, not "${value}".`);
  return number;
}
const list = (option: string, value: string): number[] => value.split(",").map((part) => whole(option, part));

/** @returns the exit code */
export function benchCommand(args: readonly string[]): Promise<number> {
  return runCommand(USAGE, async () => {
    const { values, positionals } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          articles: { type: "string" },
          seconds: { type: "string", default: "10" },
          workers: { type: "string", default: "1,2" },
          underthesea: { type: "boolean", default: false },
          python: { type: "string", default: "python3" },
          "batch-sizes": { type: "string", default: "10,50,200" },
          sample: { type: "string", default: "400" },
          format: { type: "string" },
          help: { type: "boolean", short: "h" },
        },
      }),
    );
    if (values.help) {
      await writeOut(USAGE);
      return 0;
    }
    const format = choice("--format", values.format, ["text", "json"]);
    const [what, ...rest] = positionals;
    if (rest.length > 0 || (what !== "reading" && what !== "ingest")) throw new UsageError("Say reading or ingest.");
    // Each bench loads what it measures and nothing else.
    if (what === "reading") {
      const options = {
        articles: whole("--articles", values.articles ?? "600"),
        seconds: whole("--seconds", values.seconds),
        workers: list("--workers", values.workers),
        underthesea: values.underthesea,
        python: values.python,
      };
      const [{ readingBench }, { readingBenchText }] = await Promise.all([
        import("./reading-bench.ts"),
        import("./reading-bench-text.ts"),
      ]);
      const bench = await readingBench(options);
      await writeOut(`${format === "json" ? JSON.stringify(bench) : readingBenchText(bench, options)}\n`);
    } else {
      const [{ ingestBench }, { ingestBenchText }] = await Promise.all([
        import("./ingest-bench.ts"),
        import("./ingest-bench-text.ts"),
      ]);
      const bench = await ingestBench({
        articles: whole("--articles", values.articles ?? "2000"),
        batchSizes: list("--batch-sizes", values["batch-sizes"]),
        sample: whole("--sample", values.sample),
      });
      await writeOut(`${format === "json" ? JSON.stringify(bench) : ingestBenchText(bench)}\n`);
    }
    return 0;
  });
}
