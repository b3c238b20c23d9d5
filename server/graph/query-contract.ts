import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetArticle } from "./forget-article.ts";
import type { GraphStore } from "./graph-store.ts";
import { ingestReadings } from "./ingest-readings.ts";
import type { StoreUnderTest } from "./store-under-test.ts";
import { expectedAnswers } from "./testing/expected-answers.ts";
import { expectedValues } from "./testing/expected-values.ts";
import { sampleArchive } from "./testing/sample-archive.ts";
import { sampleReadings } from "./testing/sample-readings.ts";

const LIMITS = { timeoutMs: 20_000, maxRows: 1000 };

/** What every store must do with its users' own queries. */
export function describeQueries({ open, project }: Pick<StoreUnderTest, "open" | "project">): void {
  let store: GraphStore;
  const ask = (cypher: string, parameters = {}, limits = LIMITS) => store.query(cypher, parameters, limits);

  describe("a user's query", () => {
    beforeAll(async () => {
      store = await open();
      await ingestReadings(store, sampleReadings, project);
    });
    afterAll(() => store.close());

    it.each([...expectedAnswers, ...expectedValues])("$title", async ({ query, parameters, columns, rows }) => {
      const answer = await ask(query, parameters);
      expect(answer.columns).toEqual(columns);
      expect(answer.rows).toEqual(rows);
      expect(answer.truncated).toBe(false);
    });

    it("sees what was written just before it", async () => {
      const count = async (): Promise<unknown> => (await ask("MATCH (a:Article) RETURN count(a) AS c")).rows;
      expect(await count()).toEqual([[3]]);
      await ingestReadings(store, sampleArchive(1), project);
      expect(await count()).toEqual([[4]]);
      await forgetArticle(store, sampleArchive(1)[0]?.article.id ?? "", project);
      expect(await count()).toEqual([[3]]);
    });

    it("gives nodes, relationships and paths with our ids", async () => {
      const { rows } = await ask(
        "MATCH p = (a:Person {name: 'Lý Văn Tư'})-[r:HELD_ROLE]->(o:Organization) RETURN a, r, o, p, [a] AS list, {r: r} AS map",
      );
      const [person, role, body, path, list, map] = rows[0] ?? [];
      expect(person).toMatchObject({
        $type: "node",
        labels: ["Official", "Person"],
        properties: { name: "Lý Văn Tư" },
      });
      const [from, to] = [(person as { id: string }).id, (body as { id: string }).id];
      expect([from, to]).toEqual([expect.stringMatching(/^per_/), expect.stringMatching(/^org_/)]);
      expect(role).toMatchObject({ $type: "relationship", id: expect.stringMatching(/^edg_/) as string, from, to });
      expect(path).toEqual({ $type: "path", nodes: [person, body], relationships: [role] });
      expect([list, map]).toEqual([[person], { r: role }]);
    });

    it("knows the ends of a relationship that comes alone, and gives it an id of ours", async () => {
      const { rows } = await ask("MATCH (:Person {name: 'Lý Văn Tư'})-[m:MENTIONED_IN]->() RETURN m");
      const [mention] = rows[0] ?? [];
      expect(mention).toMatchObject({
        from: expect.stringMatching(/^per_/) as string,
        to: sampleReadings[1]?.article.id,
      });
      const { from, to, properties } = mention as { from: string; to: string; properties: { ref: string } };
      expect((mention as { id: string }).id).toBe(`MENTIONED_IN ${from} ${to} ${properties.ref}`);
      expect(JSON.stringify(rows)).not.toContain("elementId");
    });

    it("gives nodes as nodes beside an aggregate without a name", async () => {
      const { columns, rows } = await ask("MATCH (p:Person)-[:CHAIRED]->(e) RETURN p, count(*) ORDER BY count(*) DESC");
      expect(columns).toEqual(["p", "count(*)"]);
      expect(rows).toEqual([[expect.objectContaining({ $type: "node" }), 1]]);
    });

    it("cuts at the row limit and says so", async () => {
      const cut = await ask("UNWIND range(1, 10) AS x RETURN x", {}, { ...LIMITS, maxRows: 4 });
      expect(cut).toEqual({ columns: ["x"], rows: [[1], [2], [3], [4]], truncated: true });
      const whole = await ask("UNWIND range(1, 4) AS x RETURN x", {}, { ...LIMITS, maxRows: 4 });
      expect(whole.truncated).toBe(false);
      const none = await ask("UNWIND range(1, 4) AS x RETURN x", {}, { ...LIMITS, maxRows: 0 });
      expect(none).toEqual({ columns: ["x"], rows: [], truncated: true });
    });

    it("has no row limit where none is set", async () => {
      const { rows, truncated } = await ask(
        "UNWIND range(1, 5000) AS x RETURN x",
        {},
        { ...LIMITS, maxRows: Number.POSITIVE_INFINITY },
      );
      expect([rows.length, truncated]).toEqual([5000, false]);
    });

    it("is stopped at the time limit, and the next one runs", async () => {
      const started = Date.now();
      const endless = ask(
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x + y AS z WHERE z < 0 RETURN count(z) AS c",
        {},
        { ...LIMITS, timeoutMs: 500 },
      );
      await expect(endless).rejects.toMatchObject({ code: "query-timeout" });
      expect(Date.now() - started).toBeLessThan(8000);
      expect((await ask("RETURN 1 AS x")).rows).toEqual([[1]]);
    });

    it.each([
      ["query-refused", "MATCH (n) DETACH DELETE n"],
      ["query-refused", "MATCH (n:Person) SET n.name = 'x' RETURN n"],
      ["query-refused", "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"],
      ["query-refused", "WITH 1 AS x LOAD CSV FROM 'http://127.0.0.1:9/' AS row RETURN row"],
      ["query-refused", "RETURN '\\u0027 AS a CREATE (:Person {id: \\u0027x\\u0027}) //' AS b"],
      ["query-refused", "CALL dbms.listConfig() YIELD name RETURN name"],
      ["query-refused", "SHOW TRANSACTIONS"],
      ["query-refused", "EXPLAIN MATCH (n) RETURN n"],
      ["query-invalid", "MATCH (n RETURN n"],
      ["query-invalid", "RETURN missing"],
      ["query-invalid", "RETURN nothing(1) AS x"],
      ["query-invalid", "RETURN 1 / 0 AS x"],
      ["query-invalid", "RETURN $missing AS x"],
      ["query-invalid", ""],
    ])("fails with %s: %s", async (code, query) => {
      await expect(ask(query)).rejects.toMatchObject({ code });
      expect((await ask("MATCH (n:Person) RETURN count(n) AS c")).rows).toEqual([[4]]);
    });

    it("answers many at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) => ask("RETURN $index AS index", { index })),
      );
      expect(answers.map(({ rows }) => rows[0]?.[0])).toEqual(Array.from({ length: 12 }, (_, index) => index));
    });
  });
}
