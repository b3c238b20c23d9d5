import { parseArgs } from "node:util";
import type { Failure } from "#model/failure";
import { choice } from "./choice.ts";
import { dryRun } from "./dry-run.ts";
import { findSources } from "./find-sources.ts";
import type { FoundSource } from "./found-source.ts";
import type { IngestReport } from "./ingest-report.ts";
import { openAccess } from "./open-access.ts";
import { progressView } from "./progress-view.ts";
import { readSources } from "./read-sources.ts";
import { reportText } from "./report-text.ts";
import { runCommand } from "./run-command.ts";
import { stopOnInterrupt } from "./stop-on-interrupt.ts";
import { understood } from "./understood.ts";
import { UsageError } from "./usage-error.ts";
import { writeOut } from "./write-out.ts";

const USAGE = `Usage: npm run ingest -- PATH… [--data DIR] [--dry-run] [--format text|json]

Reads articles and writes what they state into the graph. Articles that it knows are skipped.
Đọc các bài báo và ghi những điều chúng nêu vào đồ thị. PATH là tệp, thư mục, mẫu tên ("tin/*.txt") hoặc "-".

  PATH             a file, a folder (read with its folders), a glob in quotes ("tin/**/*.html"), or - for standard
                   input; txt, md, html, jsonl (one JSON object a line) and csv
  --data DIR       folder of the embedded graph (default ./data); with NEO4J_URI set, Neo4j is written instead
  --dry-run        read and count only, write nothing
  --format FORMAT  text (default) or json, for the summary
  --batch-size N   articles to a transaction (default 50)
  -h, --help       this text

Ctrl-C stops after the batch under way; run the same command again to go on.
Exit codes: 0 all read, 1 some failed (each is named; the others are in), 2 wrong usage, 130 interrupted.
`;

interface Settings {
  readonly paths: readonly string[];
  readonly data: string | undefined;
  readonly dry: boolean;
  readonly batchSize: number | null;
}

/** @returns the exit code */
export function ingestCommand(args: readonly string[]): Promise<number> {
  return runCommand(USAGE, async () => {
    const { values, positionals } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          data: { type: "string" },
          "dry-run": { type: "boolean" },
          format: { type: "string" },
          "batch-size": { type: "string" },
          help: { type: "boolean", short: "h" },
        },
      }),
    );
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const format = choice("--format", values.format, ["text", "json"]);
    if (positionals.length === 0) throw new UsageError("No path given.");
    const report = await ingestPaths({
      paths: positionals,
      data: values.data,
      dry: values["dry-run"] ?? false,
      batchSize: batchSize(values["batch-size"]),
    });
    await writeOut(format === "json" ? `${JSON.stringify(report)}\n` : reportText(report));
    return report.interrupted ? 130 : report.failures.length > 0 ? 1 : 0;
  });
}

async function ingestPaths(settings: Settings): Promise<IngestReport> {
  const sources = await findSources(settings.paths);
  const interrupt = stopOnInterrupt("Stopping after the batch under way; once more to stop at once.");
  const failures: Failure[] = [];
  const view = progressView(totalSize(sources));
  let bytes = 0;
  let whole = false;
  const events = {
    onBytes: (count: number) => view.bytes((bytes += count)),
    onFailure: (failure: Failure) => void failures.push(failure),
    onEnd: () => (whole = true),
  };
  const articles = readSources(sources, events, interrupt.signal);
  try {
    const done = settings.dry
      ? await dryRun(articles, (await import("../parallel-reader.ts")).parallelReader.read, ({ seen }) =>
          view.articles(seen),
        )
      : await write(articles, settings, interrupt.signal, view.articles);
    return {
      dryRun: settings.dry,
      interrupted: done.interrupted || !whole,
      read: done.read,
      known: done.known,
      claims: done.claims,
      graph: { edges: null, ...done.totals },
      warnings: done.warnings,
      failures: [...failures.map(({ message }) => message), ...done.failures],
    };
  } finally {
    view.stop();
    interrupt.release();
  }
}

async function write(
  articles: ReturnType<typeof readSources>,
  { data, batchSize }: Settings,
  signal: AbortSignal,
  onArticles: (count: number) => void,
) {
  const access = await openAccess({ data, make: true });
  try {
    const onProgress = ({ seen }: { seen: number }): void => onArticles(seen);
    const summary = await access.ingest(articles, { signal, batchSize, onProgress });
    return { ...summary, totals: await access.totals() };
  } finally {
    await access.close();
  }
}

function totalSize(sources: readonly (FoundSource | Failure)[]): number | null {
  let total = 0;
  for (const source of sources) {
    if (source instanceof Error) continue;
    if (source.size === null) return null;
    total += source.size;
  }
  return total;
}

function batchSize(text: string | undefined): number | null {
  if (text === undefined) return null;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1) throw new UsageError(`--batch-size takes a number from 1, not "${text}".`);
  return size;
}
