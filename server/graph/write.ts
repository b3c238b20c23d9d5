import { Failure } from "#model/failure";
import type { Counted } from "./cypher/counted.ts";
import type { Statement, Transaction } from "./graph-store.ts";

/** One statement and the rows that it is to change. */
export interface Write {
  readonly statement: Statement<Counted>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const ROWS = 2000;
const CHARACTERS = 8_000_000;

/**
 * Runs the writes in order, many rows to a round trip.
 *
 * @throws Failure store-failed where a row did not find what it was to change, so that nothing is lost in silence
 */
export async function runWrites(transaction: Transaction, writes: readonly Write[]): Promise<void> {
  for (const { statement, rows } of writes)
    for (const chunk of chunks(rows)) {
      const [counted] = await transaction.run(statement, { rows: chunk });
      if (counted?.count === chunk.length) continue;
      throw new Failure(
        "store-failed",
        `${statement.name} changed ${counted?.count ?? 0} of ${chunk.length} rows; nothing of this batch was kept. ` +
          "The graph was changed by another program, or a projection contradicts itself.",
      );
    }
}

function* chunks(rows: Write["rows"]): Generator<Write["rows"]> {
  let chunk: Write["rows"][number][] = [];
  let characters = 0;
  for (const row of rows) {
    chunk.push(row);
    characters += textLength(row);
    if (chunk.length < ROWS && characters < CHARACTERS) continue;
    yield chunk;
    chunk = [];
    characters = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** Only an article's text is long. */
function textLength({ properties }: Write["rows"][number]): number {
  const text = (properties as { text?: unknown } | undefined)?.text;
  return typeof text === "string" ? text.length : 0;
}
