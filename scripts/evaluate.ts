import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "#model/failure";
import type { Article } from "#model/article";
import { floorsOf, writeFloors } from "../seeds/regression/floors.ts";
import { labelCases } from "../seeds/regression/label-cases.ts";
import { readCases } from "../seeds/regression/read-cases.ts";
import { scoresByTable } from "../seeds/regression/scores-by-table.ts";
import { tableOf } from "../seeds/regression/table-of.ts";
import { calibrate } from "../server/calibration/calibrate.ts";
import { confidenceSource } from "../server/calibration/confidence-source.ts";
import { crossCalibrate } from "../server/calibration/cross-calibrate.ts";
import { formatCalibration } from "../server/calibration/format-calibration.ts";
import { judgeClaims } from "../server/calibration/judge-claims.ts";
import { judgeDrafts } from "../server/calibration/judge-drafts.ts";
import { measureConfidence } from "../server/calibration/measure-confidence.ts";
import { loadArticles } from "../server/documents/load-articles.ts";
import { evaluate, type Evaluation } from "../server/evaluation/evaluate.ts";
import { factsOfReading } from "../server/evaluation/facts-of-reading.ts";
import { formatByTable } from "../server/evaluation/format-by-table.ts";
import { formatTable } from "../server/evaluation/format-table.ts";
import { GoldArticle } from "../server/evaluation/gold.ts";
import type { LabelledArticle } from "../server/evaluation/labelled-article.ts";
import { ROWS } from "../server/evaluation/rows.ts";
import { vietnamese } from "../server/languages/vi/index.ts";
import { reader } from "../server/reader.ts";

const CONFIDENCE_FILE = new URL("../server/languages/vi/confidence.ts", import.meta.url);

const USAGE = `usage: npm run evaluate -- [options]

  --articles DIR    articles as text (seeds/articles)
  --gold DIR        their gold: <base name>.json (seeds/gold)
  --ids FILE        a JSON array of base names: only these, in this order
  --from N  --to N  a slice of them, counted from 0, without the end
  --regression      the invented cases of seeds/regression in their stead
  --table NAME      one table of them; may be repeated
  --update-floors   keep the scores reached as those that "npm test" holds
  --calibration     what confidence is worth: the share of claims that hold by the gold, by kind, bin and rule
  --folds N         with --calibration: measure the table on the other folds of these articles, whatever is kept
  --write-confidence  measure it anew on the articles chosen (choose some that no rule was written with) and write the
                    language pack's table with it
  --row NAME        errors of this row only; may be repeated: ${ROWS.join(", ")}
  --errors N        list up to N errors, and count all of them by rule (0)
  --format FORMAT   table or json (table)`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        articles: { type: "string", default: "seeds/articles" },
        gold: { type: "string", default: "seeds/gold" },
        ids: { type: "string" },
        from: { type: "string", default: "0" },
        to: { type: "string" },
        regression: { type: "boolean", default: false },
        table: { type: "string", multiple: true, default: [] },
        "update-floors": { type: "boolean", default: false },
        calibration: { type: "boolean", default: false },
        folds: { type: "string" },
        "write-confidence": { type: "boolean", default: false },
        row: { type: "string", multiple: true, default: [] },
        errors: { type: "string", default: "0" },
        format: { type: "string", default: "table" },
      },
    }).values;
  } catch (cause) {
    throw new Failure("invalid-input", USAGE, { cause });
  }
}
type Options = ReturnType<typeof readOptions>;

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Failure("unreadable-source", `${path} is not readable JSON`, { cause });
  }
}

function goldNames(options: Options): string[] {
  if (!existsSync(options.gold)) throw new Failure("not-found", `no folder ${options.gold}: name one with --gold`);
  const names =
    options.ids === undefined
      ? readdirSync(options.gold)
          .filter((file) => file.endsWith(".json"))
          .map((file) => basename(file, ".json"))
          .sort()
      : (readJson(options.ids) as string[]);
  return names.slice(Number(options.from), options.to === undefined ? undefined : Number(options.to));
}

async function loadArticle(path: string): Promise<Article> {
  for await (const article of loadArticles({ name: path, path, chunks: createReadStream(path) })) {
    if (article instanceof Failure) throw article;
    return article;
  }
  throw new Failure("unreadable-source", `${path} holds no article`);
}

function chosenCases({ table }: Options) {
  const cases = readCases().filter(({ id }) => table.length === 0 || table.includes(tableOf(id)));
  if (cases.length === 0) throw new Failure("not-found", `seeds/regression has no table ${table.join(", ")}`);
  return cases;
}

async function labelledArticles(options: Options): Promise<LabelledArticle[]> {
  if (options.regression) return labelCases(chosenCases(options));
  const labelled: LabelledArticle[] = [];
  for (const name of goldNames(options)) {
    const gold = GoldArticle.parse(readJson(join(options.gold, `${name}.json`)));
    labelled.push({ name, gold, article: await loadArticle(join(options.articles, `${name}.txt`)) });
  }
  return labelled;
}

const asJson = (value: unknown) => JSON.stringify(value, null, 1);

function present(evaluation: Evaluation, options: Options): string {
  const problems = evaluation.problems.filter(({ row }) => options.row.length === 0 || options.row.includes(row));
  const shown = { ...evaluation, problems };
  return options.format === "json" ? asJson(shown) : formatTable(shown, Number(options.errors));
}

async function scoreRegression(options: Options): Promise<string> {
  const scores = await scoresByTable(chosenCases(options));
  if (options["update-floors"]) {
    if (options.table.length > 0)
      throw new Failure("invalid-input", "--update-floors takes all tables: leave out --table");
    writeFloors(floorsOf(scores));
  }
  const [all] = scores.values();
  if (all === undefined || options.format === "json") return asJson(Object.fromEntries(scores));
  return `${present(all, options)}\n\n${formatByTable(scores)}`;
}

/**
 * Articles that no rule was written with tell what a rule is worth; the invented cases, which the rules were written to
 * pass, only speak for rules that those articles never show.
 */
async function writeConfidence(options: Options): Promise<string> {
  const articles = await labelledArticles({ ...options, regression: false });
  const shown = articles.flatMap((labelled) => judgeDrafts(labelled, vietnamese));
  const known = new Set(shown.map(({ key }) => key));
  const cases = await labelCases(readCases());
  const rare = cases.flatMap((one) => judgeDrafts(one, vietnamese)).filter(({ key }) => !known.has(key));
  const measuredOn = `${articles.length} labelled articles (${shown.length} claims), and on invented cases for rules that they do not show (${rare.length})`;
  writeFileSync(CONFIDENCE_FILE, confidenceSource(measureConfidence([...shown, ...rare]), measuredOn));
  return `server/languages/vi/confidence.ts: measured on ${measuredOn}`;
}

async function main(): Promise<string> {
  const options = readOptions();
  if (options["write-confidence"]) return writeConfidence(options);
  if (options.calibration) {
    const labelled = await labelledArticles(options);
    const folds = options.folds === undefined ? null : Number(options.folds);
    const calibration = calibrate(
      folds === null
        ? labelled.flatMap(({ article, gold }) => judgeClaims(reader.read(article).claims, gold))
        : crossCalibrate(
            labelled.map((one) => judgeDrafts(one, vietnamese)),
            folds,
          ),
    );
    return options.format === "json" ? asJson(calibration) : formatCalibration(calibration);
  }
  if (options.regression) return scoreRegression(options);
  const articles = (await labelledArticles(options)).map(({ name, article, gold }) => ({
    article: name,
    gold,
    facts: factsOfReading(reader.read(article)),
  }));
  return present(evaluate(articles), options);
}

try {
  console.log(await main());
} catch (error) {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = error instanceof Failure && error.code === "invalid-input" ? 2 : 1;
}
