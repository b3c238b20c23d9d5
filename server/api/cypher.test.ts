import { QueryAnswer } from "#model/api";
import { Failure, type FailureCode } from "#model/failure";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projector } from "../entities/project.ts";
import { openEmbeddedStore } from "../graph/embedded/embedded-store.ts";
import type { GraphStore } from "../graph/graph-store.ts";
import { ingestReadings } from "../graph/ingest-readings.ts";
import { DEFAULT_LIMITS } from "./api-limits.ts";
import { answerOf } from "./testing/answer-of.ts";
import { fakeStore } from "./testing/fake-store.ts";
import { inventedGraph } from "./testing/invented-graph.ts";
import { problemOf } from "./testing/problem-of.ts";
import { startApi, type Api } from "./testing/start-api.ts";

describe("POST /api/cypher on the embedded store", () => {
  let folder: string;
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "quan-he-api-"));
    store = await openEmbeddedStore(folder);
    await store.prepare();
    await ingestReadings(
      store,
      inventedGraph,
      projector(() => 1),
    );
    api = await startApi({ store, limits: { ...DEFAULT_LIMITS, queryRows: 10, queryTimeout: 2000 } });
  });
  afterAll(async () => {
    await api.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const run = (query: string, params: Record<string, unknown> = {}) => api.ask("/api/cypher", { query, params });

  it("gives columns and rows", async () => {
    const query = "MATCH (p:Person)-[r:HELD_ROLE]->(o) WHERE r.title = $title RETURN p.name AS name, o.name AS body";
    expect(await answerOf(await run(query, { title: "Trưởng ban" }), QueryAnswer)).toEqual({
      columns: ["name", "body"],
      rows: [["Đặng Thị Lan", "Ban Quản lý Cảng Vân Sa"]],
      truncated: false,
    });
  });

  it("gives nodes and relationships as the page draws them", async () => {
    const query = "MATCH (p:Person)-[r:CHAIRED]->(e) RETURN p AS p, r AS r, e AS e";
    const { rows } = await answerOf(await run(query), QueryAnswer);
    expect(rows[0]).toMatchObject([
      { $type: "node", labels: expect.arrayContaining(["Person"]) as unknown, properties: { name: "Đặng Thị Lan" } },
      { $type: "relationship", kind: "CHAIRED" },
      { $type: "node", properties: { date: "2023-01-12" } },
    ]);
  });

  it("cuts at the row limit and says so", async () => {
    const { rows, truncated } = await answerOf(await run("UNWIND range(1, 50) AS n RETURN n AS n"), QueryAnswer);
    expect([rows.length, truncated]).toEqual([10, true]);
  });

  it.each([
    ["CREATE (n:Person) RETURN n", 403, "query-refused"],
    ["MATCH (n) DETACH DELETE n", 403, "query-refused"],
    ["MATCH (n RETURN n", 400, "query-invalid"],
  ])("answers %s with %i %s", async (query, status, code) => {
    expect(await problemOf(await run(query))).toMatchObject({ status, code });
  });

  it("stops a query that takes too long, and the next one runs", async () => {
    const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS n";
    expect(await problemOf(await run(endless))).toMatchObject({ status: 504, code: "query-timeout" });
    expect(await answerOf(await run("RETURN 1 AS one"), QueryAnswer)).toMatchObject({ rows: [[1]] });
  });
});

describe("POST /api/cypher on any store", () => {
  it.each([
    ["query-unsupported", 501],
    ["query-timeout", 504],
    ["store-failed", 500],
  ] as [FailureCode, number][])("passes on %s as %i", async (code, status) => {
    const api = await startApi({ store: fakeStore({ query: () => Promise.reject(new Failure(code, "Vì sao")) }) });
    expect(await problemOf(await api.ask("/api/cypher", { query: "x" }))).toMatchObject({
      status,
      code,
      detail: "Vì sao",
    });
    await api.close();
  });

  it("runs no more queries at one time than it has places", async () => {
    let [running, most] = [0, 0];
    const store = fakeStore({
      query: async () => {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        return { columns: [], rows: [], truncated: false };
      },
    });
    const api = await startApi({ store, limits: { ...DEFAULT_LIMITS, queryConcurrency: 2 } });
    const answers = await Promise.all(Array.from({ length: 9 }, () => api.ask("/api/cypher", { query: "x" })));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 200));
    expect(most).toBe(2);
    await api.close();
  });

  it("says so where no place comes free in time", async () => {
    let [begun, finish] = [(): void => undefined, (): void => undefined];
    const running = new Promise<void>((resolve) => (begun = resolve));
    const store = fakeStore({
      query: () =>
        new Promise((resolve) => {
          finish = () => resolve({ columns: [], rows: [], truncated: false });
          begun();
        }),
    });
    const limits = { ...DEFAULT_LIMITS, queryConcurrency: 1, queryTimeout: 100 };
    const api = await startApi({ store, limits });
    const first = api.ask("/api/cypher", { query: "x" });
    await running;
    expect(await problemOf(await api.ask("/api/cypher", { query: "x" }))).toMatchObject({ code: "query-timeout" });
    finish();
    expect((await first).status).toBe(200);
    await api.close();
  });
});
