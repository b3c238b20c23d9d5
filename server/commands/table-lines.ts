import type { QueryResult, QueryValue } from "#model/query";
import { cellText } from "./cell-text.ts";
import { columnWidths } from "./column-widths.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const SEPARATOR = " │ ";

/**
 * A query result as a table for reading. Long cells are wrapped so that the table is at most `available` columns wide
 * (Infinity: never); numbers stand to the right.
 */
export function* tableLines({ columns, rows }: QueryResult, available: number): Generator<string> {
  const cells = rows.map((row) => row.map(cellText));
  const contents = columns.map((name, at) =>
    cells.reduce((widest, row) => Math.max(widest, textWidth(row[at] ?? "")), textWidth(name)),
  );
  const widths = columnWidths(contents, available - SEPARATOR.length * (columns.length - 1));
  yield* block(columns, columns, widths);
  yield widths.map((width) => "─".repeat(width)).join("─┼─");
  for (const [index, row] of cells.entries()) yield* block(row, rows[index] ?? [], widths);
  yield `(${rows.length} ${rows.length === 1 ? "row" : "rows"})`;
}

function* block(texts: readonly string[], values: readonly QueryValue[], widths: readonly number[]): Generator<string> {
  const wrapped = texts.map((text, at) => wrapText(text, widths[at] ?? 1));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  for (let line = 0; line < height; line += 1) {
    const parts = wrapped.map((lines, at) => pad(lines[line] ?? "", widths[at] ?? 0, typeof values[at] === "number"));
    yield parts.join(SEPARATOR).trimEnd();
  }
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return right ? space + text : text + space;
}
