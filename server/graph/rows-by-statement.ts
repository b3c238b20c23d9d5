import type { Counted } from "./cypher/counted.ts";
import type { Statement } from "./graph-store.ts";
import type { Write } from "./write.ts";

/** Gathers rows under the statement that writes them, so that each kind of change is one round trip. */
export class RowsByStatement {
  readonly #writes = new Map<string, { statement: Statement<Counted>; rows: Write["rows"][number][] }>();

  add(statement: Statement<Counted>, row: Write["rows"][number]): void {
    const write = this.#writes.get(statement.text);
    if (write === undefined) this.#writes.set(statement.text, { statement, rows: [row] });
    else write.rows.push(row);
  }

  writes(): Write[] {
    return [...this.#writes.values()];
  }
}
