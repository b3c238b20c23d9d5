import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherCommand } from "./cypher-command.ts";
import { inventedArticle } from "./testing/invented-article.ts";
import { runHere } from "./testing/run-here.ts";
import { runScript } from "./testing/run-script.ts";

let data = "";
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "quan-he-cypher-"));
  const articles = [1, 2, 3].map((number) => JSON.stringify({ text: inventedArticle(number) }));
  const { code, stderr } = await runScript("scripts/ingest.ts", ["-", "--data", data], articles.join("\n"));
  expect(code, stderr).toBe(0);
});
afterAll(() => rm(data, { recursive: true, force: true }));

const cypher = (...args: string[]) => runScript("scripts/cypher.ts", ["--data", data, ...args]);

describe("the cypher command line", { timeout: 180_000 }, () => {
  it("prints columns and rows as JSON, and nothing else", async () => {
    const { code, stdout } = await cypher(
      "--format",
      "json",
      "MATCH (p:Person)-[:CHAIRED]->(e:Event) RETURN p.name AS name, labels(p) AS labels, e.date AS date ORDER BY date",
    );
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as { columns: unknown; rows: [string, string[], string][] };
    expect(Object.keys(result)).toEqual(["columns", "rows"]);
    expect(result.columns).toEqual(["name", "labels", "date"]);
    expect(result.rows.map(([name, , date]) => [name, date])).toEqual([
      ["Lê Thị Ánh Nguyệt", "2021-01-02"],
      ["Phạm Quốc Bảo", "2021-01-03"],
      ["Nguyễn Hải Đăng", "2021-01-04"],
    ]);
    for (const [, labels] of result.rows) expect([...labels].sort()).toEqual(["Official", "Person"]);
  });

  it("prints nodes and relationships as plain JSON", async () => {
    const { stdout } = await cypher(
      "--format",
      "json",
      "MATCH (p:Person)-[r:CHAIRED]->(e:Event) RETURN p, r, e LIMIT 1",
    );
    const { rows } = JSON.parse(stdout) as { rows: unknown[][] };
    expect(rows[0]).toMatchObject([
      {
        $type: "node",
        id: expect.stringMatching(/^per_/) as string,
        properties: { name: expect.any(String) as string },
      },
      { $type: "relationship", kind: "CHAIRED", from: expect.stringMatching(/^per_/) as string },
      { $type: "node", labels: ["Event"], properties: { kind: "conference" } },
    ]);
  });

  it("gives all rows, however many", async () => {
    const { stdout } = await cypher("--format", "json", "UNWIND range(1, 20000) AS n RETURN n");
    expect((JSON.parse(stdout) as { rows: unknown[] }).rows).toHaveLength(20_000);
  });

  it("takes parameters, and the query from standard input", async () => {
    const query = "MATCH (p:Person {name: $name})-[:CHAIRED]->() RETURN count(*) AS times";
    const params = ["--params", '{"name": "Phạm Quốc Bảo"}', "--format", "csv"];
    expect((await cypher(...params, query)).stdout).toBe("times\r\n1\r\n");
    const piped = await runScript("scripts/cypher.ts", ["--data", data, ...params, "-"], query);
    expect(piped.stdout).toBe("times\r\n1\r\n");
  });

  it("prints a table for people", async () => {
    const { stdout } = await cypher("RETURN 'Đảng ủy' AS body, 12 AS people");
    expect(stdout).toBe("body    │ people\n────────┼───────\nĐảng ủy │     12\n(1 row)\n");
  });

  it("refuses to write", async () => {
    for (const query of ["CREATE (n:Person {id: 'per_x'}) RETURN n", "MATCH (n) DETACH DELETE n"]) {
      const { code, stdout, stderr } = await cypher(query);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/not accepted/);
    }
    const { stdout } = await cypher("--format", "csv", "MATCH (n:Article) RETURN count(n) AS n");
    expect(stdout).toBe("n\r\n3\r\n");
  });

  it("says what is wrong with a query", async () => {
    const { code, stdout, stderr } = await cypher("MATCH (p:Person RETURN p");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/\S/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ["no query", []],
    ["two queries", ["RETURN 1", "RETURN 2"]],
    ["an unknown format", ["--format", "xml", "RETURN 1"]],
    ["an unknown option", ["--limit", "3", "RETURN 1"]],
    ["parameters that are no object", ["--params", "[1]", "RETURN 1"]],
    ["parameters that are no JSON", ["--params", "{name: 1}", "RETURN 1"]],
    ["an empty query", [" "]],
  ])("ends with 2 and its usage for %s", async (_, args) => {
    const { code, stdout, stderr } = await runHere(cypherCommand, args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: npm run --silent cypher");
  });

  it("makes no folder that is not there", async () => {
    const { code, stderr } = await runScript("scripts/cypher.ts", ["--data", join(data, "không có"), "RETURN 1"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There is no graph in .*không có\./);
  });
});
