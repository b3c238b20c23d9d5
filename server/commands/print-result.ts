import type { QueryResult } from "#model/query";
import { csvLine } from "./csv-line.ts";
import { tableLines } from "./table-lines.ts";
import { writeOut } from "./write-out.ts";

export type ResultFormat = "table" | "json" | "csv";

/** Prints a query result; JSON is `{"columns":[…],"rows":[[…],…]}`, one row a line. */
export async function printResult(result: QueryResult, format: ResultFormat): Promise<void> {
  for (const line of lines(result, format)) await writeOut(line);
}

function* lines(result: QueryResult, format: ResultFormat): Generator<string> {
  if (format === "json") {
    yield `{"columns":${JSON.stringify(result.columns)},"rows":[`;
    for (const [index, row] of result.rows.entries()) yield `${index === 0 ? "" : ","}\n${JSON.stringify(row)}`;
    yield result.rows.length === 0 ? "]}\n" : "\n]}\n";
  } else if (format === "csv") {
    yield `${csvLine(result.columns)}\r\n`;
    for (const row of result.rows) yield `${csvLine(row)}\r\n`;
  } else {
    const available = process.stdout.isTTY ? process.stdout.columns : Infinity;
    for (const line of tableLines(result, available)) yield `${line}\n`;
  }
}
