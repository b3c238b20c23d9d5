import { groupBy } from "../../server/entities/group-by.ts";
import { evaluate, type Evaluation } from "../../server/evaluation/evaluate.ts";
import { factsOfReading } from "../../server/evaluation/facts-of-reading.ts";
import { reader } from "../../server/reader.ts";
import { labelCases } from "./label-cases.ts";
import type { RegressionCase } from "./regression-case.ts";
import { tableOf } from "./table-of.ts";

/** How the cases are read: all of them under "all", and each table's under its name. */
export async function scoresByTable(cases: readonly RegressionCase[]): Promise<Map<string, Evaluation>> {
  const judged = (await labelCases(cases)).map(({ name, article, gold }) => ({
    article: name,
    gold,
    facts: factsOfReading(reader.read(article)),
  }));
  const tables = groupBy(judged, ({ article }) => tableOf(article));
  return new Map([["all", evaluate(judged)], ...[...tables].map(([table, own]) => [table, evaluate(own)] as const)]);
}
