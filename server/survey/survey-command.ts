import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Failure } from "#model/failure";
import { choice } from "../commands/choice.ts";
import { findSources } from "../commands/find-sources.ts";
import { readSources } from "../commands/read-sources.ts";
import { runCommand } from "../commands/run-command.ts";
import { understood } from "../commands/understood.ts";
import { UsageError } from "../commands/usage-error.ts";
import { compareSurveys } from "./compare-surveys.ts";
import { formatDifference } from "./format-difference.ts";
import { formatSurvey } from "./format-survey.ts";
import { Survey } from "./survey.ts";
import { surveyArticle } from "./survey-article.ts";
import { Surveyor } from "./surveyor.ts";

const USAGE = `Usage: npm run survey -- PATH… [--format table|json] [--top N] [--examples N] [--compare FILE]

Reads articles that have no gold and counts what was read in them and, above all, what was not.
Đọc các bài báo chưa có đáp án và đếm những gì đọc được, nhất là những gì bỏ sót.

  PATH             a file, a folder, a glob in quotes, or - for standard input
  --format FORMAT  table (default) or json
  --top N          patterns shown of each section (25)
  --examples N     examples shown of each pattern (2)
  --compare FILE   an earlier survey as JSON: print what changed since
  -h, --help       this text
`;

function wholeNumber(option: string, value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (!/^\d{1,6}$/u.test(value)) throw new UsageError(`${option} takes a whole number, not "${value}".`);
  return Number(value);
}

function earlier(path: string): Survey {
  try {
    return Survey.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new Failure("unreadable-source", `${path} is no survey: make one with --format json`, { cause });
  }
}

async function surveyOf(
  paths: readonly string[],
  top: number,
  examples: number,
): Promise<{ survey: Survey; failed: number }> {
  const surveyor = new Surveyor(examples);
  let failed = 0;
  const onFailure = ({ message }: Failure) => {
    failed += 1;
    process.stderr.write(`${message}\n`);
  };
  const sources = await findSources(paths);
  for await (const article of readSources(
    sources,
    { onBytes: () => undefined, onFailure },
    new AbortController().signal,
  ))
    surveyor.note(surveyArticle(article));
  return { survey: surveyor.survey(top), failed };
}

/** @returns the exit code */
export function surveyCommand(args: readonly string[]): Promise<number> {
  return runCommand(USAGE, async () => {
    const { values, positionals } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          format: { type: "string" },
          top: { type: "string" },
          examples: { type: "string" },
          compare: { type: "string" },
          help: { type: "boolean", short: "h" },
        },
      }),
    );
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (positionals.length === 0) throw new UsageError("Name a file or a folder of articles.");
    const format = choice("--format", values.format, ["table", "json"]);
    const top = wholeNumber("--top", values.top, 25);
    const examples = wholeNumber("--examples", values.examples, 2);
    const before = values.compare === undefined ? null : earlier(values.compare);
    const { survey, failed } = await surveyOf(positionals, top, examples);
    const difference = before === null ? null : compareSurveys(before, survey, top);
    if (format === "json") process.stdout.write(`${JSON.stringify(difference ?? survey, null, 1)}\n`);
    else
      process.stdout.write(`${difference === null ? formatSurvey(survey, examples) : formatDifference(difference)}\n`);
    return failed > 0 ? 1 : 0;
  });
}
