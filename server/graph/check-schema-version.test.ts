import { describe, expect, it } from "vitest";
import { checkSchemaVersion } from "./check-schema-version.ts";
import type { Statement, Transaction } from "./graph-store.ts";
import { SCHEMA_VERSION } from "./schema-version.ts";

/** A graph of some version; the statement that raises it finds no articles or some. */
function graphOf(version: number, articles: number): { transaction: Transaction; ran: string[] } {
  const ran: string[] = [];
  const run = <Row>({ name, row }: Statement<Row>): Promise<Row[]> => {
    ran.push(name);
    if (name === "meta") return Promise.resolve([row.parse({ version })]);
    return Promise.resolve(articles === 0 ? [row.parse({ version: SCHEMA_VERSION })] : []);
  };
  return { transaction: { run }, ran };
}

describe("the schema version of a graph", () => {
  it.each([
    ["of this version", SCHEMA_VERSION, 9, null],
    ["older, with articles", SCHEMA_VERSION - 1, 9, /ingest the articles again/],
    ["older, without articles", SCHEMA_VERSION - 1, 0, null],
    ["newer", SCHEMA_VERSION + 1, 0, /Update the program/],
  ])("%s", async (_, version, articles, message) => {
    const { transaction, ran } = graphOf(version, articles);
    const checked = checkSchemaVersion(transaction);
    if (message === null) await expect(checked).resolves.toBeUndefined();
    else await expect(checked).rejects.toThrow(message);
    expect(ran[0]).toBe("meta");
  });
});
