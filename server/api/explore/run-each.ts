import type { Parameters, Statement, Transaction } from "../../graph/graph-store.ts";

/** All rows of some statements, one after another. */
export async function runEach<Row>(
  transaction: Transaction,
  statements: readonly Statement<Row>[],
  parameters: Parameters,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const statement of statements) rows.push(...(await transaction.run(statement, parameters)));
  return rows;
}
