import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { projector } from "../../entities/project.ts";
import { describeGraphStore } from "../graph-store-contract.ts";
import type { GraphStore } from "../graph-store.ts";
import { ingestReadings } from "../ingest-readings.ts";
import { openStore } from "../open-store.ts";
import { announceServer } from "../owner/announce-server.ts";
import { readOwner } from "../owner/read-owner.ts";
import { exportOf } from "../testing/export-of.ts";
import { ingestElsewhere } from "../testing/ingest-elsewhere.ts";
import { sampleArchive } from "../testing/sample-archive.ts";
import { sampleReadings } from "../testing/sample-readings.ts";

const project = projector(() => 1);
const folders: string[] = [];
const folder = async (): Promise<string> => {
  const dataDir = await mkdtemp(join(tmpdir(), "quan-he-store-"));
  folders.push(dataDir);
  return dataDir;
};
const open = (dataDir: string): Promise<GraphStore> => openStore({ neo4j: null, dataDir });
afterAll(() => Promise.all(folders.map((dataDir) => rm(dataDir, { recursive: true, force: true }))));

describeGraphStore("embedded", { open: async () => open(await folder()), project, runs: 25, snapshots: true });

describe("a data folder", () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await folder();
  });

  it("keeps the graph when it is closed and opened", async () => {
    const store = await open(dataDir);
    await ingestReadings(store, sampleReadings, project);
    const before = await exportOf(store);
    await store.close();
    const again = await open(dataDir);
    expect(await exportOf(again)).toEqual(before);
    await again.close();
  });

  it.each([1, 2, 3])("is whole after its process is killed at any moment (%i)", async (round) => {
    const order = { neo4j: null, dataDir, batches: 30, size: 10 };
    const elsewhere = ingestElsewhere(order);
    await elsewhere.hears(String(round * 2));
    await new Promise((resolve) => setTimeout(resolve, round * 13));
    elsewhere.process.kill("SIGKILL");
    await elsewhere.ended;
    const acknowledged = elsewhere.said.length - 1;
    expect(acknowledged).toBeLessThan(order.batches);

    const store = await open(dataDir);
    const kept = await exportOf(store);
    const expected: string[][] = [];
    const reference = await open(await folder());
    for (let batch = 0; batch <= acknowledged; batch += 1) {
      await ingestReadings(reference, sampleArchive(order.size, batch * order.size), project);
      if (batch >= acknowledged - 1) expected.push(await exportOf(reference));
    }
    // What was acknowledged is there; the batch under way is there as a whole or not at all.
    expect(expected).toContainEqual(kept);

    for (let batch = 0; batch <= acknowledged; batch += 1)
      await ingestReadings(store, sampleArchive(order.size, batch * order.size), project);
    expect(await exportOf(store)).toEqual(await exportOf(reference));
    await store.close();
    await reference.close();
  });

  it("has one owner, who is named to others", async () => {
    const store = await open(dataDir);
    await expect(open(dataDir)).rejects.toMatchObject({ code: "store-locked" });
    const elsewhere = ingestElsewhere({ neo4j: null, dataDir, batches: 1, size: 1 });
    await elsewhere.ended;
    expect(elsewhere.said).toEqual([]);
    expect(elsewhere.errors()).toContain("store-locked");
    expect(elsewhere.errors()).toContain(`process ${process.pid} on ${hostname()}`);
    await store.close();
    expect(await readOwner(dataDir)).toBeNull();
  });

  it("tells where its server listens, to its own user alone", async () => {
    const store = await open(dataDir);
    expect(await readOwner(dataDir)).toMatchObject({ pid: process.pid, address: null, token: null });
    await announceServer(dataDir, { address: "http://127.0.0.1:3000", token: "secret" });
    expect(await readOwner(dataDir)).toMatchObject({ address: "http://127.0.0.1:3000", token: "secret" });
    expect((await stat(join(dataDir, "owner.json"))).mode & 0o777).toBe(0o600);
    const elsewhere = ingestElsewhere({ neo4j: null, dataDir, batches: 1, size: 1 });
    await elsewhere.ended;
    expect(elsewhere.errors()).toContain("the server at http://127.0.0.1:3000");
    expect(elsewhere.errors()).not.toContain("secret");
    await store.close();
    await expect(announceServer(dataDir, { address: "x", token: "y" })).rejects.toMatchObject({ code: "store-locked" });
  });

  it("is free when its owner was killed, even where another process has the number now", async () => {
    const elsewhere = ingestElsewhere({ neo4j: null, dataDir, batches: 1000, size: 1 });
    await elsewhere.hears("open");
    expect(await readOwner(dataDir)).toMatchObject({ pid: elsewhere.process.pid });
    elsewhere.process.kill("SIGKILL");
    await elsewhere.ended;
    expect(await readOwner(dataDir)).toBeNull();

    const left = JSON.parse(await readFile(join(dataDir, "owner.json"), "utf8")) as object;
    await writeFile(join(dataDir, "owner.json"), JSON.stringify({ ...left, pid: process.ppid }));
    expect(await readOwner(dataDir)).toBeNull();
    const store = await open(dataDir);
    expect(await readOwner(dataDir)).toMatchObject({ pid: process.pid });
    await store.close();
  });

  it("goes to one of several who start at once", async () => {
    const order = { neo4j: null, dataDir, batches: 3, size: 20 };
    const starters = Array.from({ length: 4 }, () => ingestElsewhere(order));
    await Promise.race(starters.map(({ hears }) => hears("open")));
    await Promise.all(starters.map(({ ended }) => ended));
    const winners = starters.filter(({ said }) => said.includes("done"));
    expect(winners.length).toBeGreaterThanOrEqual(1);
    for (const { said, errors } of starters.filter((starter) => !winners.includes(starter))) {
      expect(said).toEqual([]);
      expect(errors()).toContain("store-locked");
    }
  });
});

describe("users' queries on the embedded store", () => {
  let dataDir: string;
  let store: GraphStore;
  const limits = { timeoutMs: 20_000, maxRows: 100 };
  beforeEach(async () => {
    dataDir = await folder();
    store = await open(dataDir);
    await ingestReadings(store, sampleReadings, project);
  });
  afterEach(() => store.close());

  it.each([
    "MATCH (n:Person|Event) RETURN n",
    "MATCH (n:!Person) RETURN n",
    "MATCH (n:Person WHERE n.name = 'x') RETURN n",
    "MATCH ((a)-[:PART_OF]->(b))+ RETURN count(a) AS c",
    "MATCH (a:Person)-[:HELD_ROLE]->{1,2}(b) RETURN b",
    "MATCH SHORTEST 1 (a:Person)-[:HELD_ROLE]-+(b:Person) RETURN b",
    "RETURN COLLECT { MATCH (p:Person) RETURN p.name } AS names",
    "MATCH (p:Person) WITH collect(p.name)[0..1] AS some RETURN some",
    "RETURN duration.between(date('2020-01-01'), date('2021-01-01')) AS d",
    "RETURN date.truncate('month', date('2020-01-05')) AS d",
    "RETURN date('2020-01-05').year AS y",
    "RETURN date('2020-01') AS d",
    "RETURN point({x: 1, y: 2}) AS p",
    "RETURN valueType(1) AS t",
    "CALL db.index.fulltext.queryNodes('x', 'y') YIELD node RETURN node",
    "MATCH (n) FINISH",
  ])("names Neo4j as the way to run %s", async (query) => {
    await expect(store.query(query, {}, limits)).rejects.toMatchObject({
      code: "query-unsupported",
      message: expect.stringContaining("Neo4j runs it") as string,
    });
  });

  // What the engine (0.6.0) gets wrong and nothing can see beforehand; docs/decisions lists it. When one of these
  // fails, the engine has learnt it: strike it off there.
  it.each<[string, unknown, string]>([
    ["RETURN '1' = 1 AS x", true, "false"],
    ["RETURN [1, 2] + 3 AS x", null, "[1, 2, 3]"],
    ["RETURN toInteger('2.9') AS x", null, "2"],
    ["RETURN round(-1.5) AS x", -2, "-1"],
    ["RETURN toString(1.0) AS x", "1", "1.0"],
  ])("still answers %s with %j (Neo4j: %s)", async (query, answer) => {
    expect((await store.query(query, {}, limits)).rows).toEqual([[answer]]);
  });

  it("is stopped when it takes too much memory", async () => {
    const query = "UNWIND range(1, 400000000) AS x RETURN collect(toString(x) + 'xxxxxxxxxxxxxxxxxxxxxxxxxx') AS c";
    await expect(store.query(query, {}, { ...limits, timeoutMs: 60_000 })).rejects.toMatchObject({
      code: "query-timeout",
      message: expect.stringContaining("memory") as string,
    });
    expect((await store.query("RETURN 1 AS x", {}, limits)).rows).toEqual([[1]]);
  }, 90_000);

  it("leaves no copies behind", async () => {
    await store.query("RETURN 1 AS x", {}, limits);
    await ingestReadings(store, sampleArchive(2), project);
    await store.query("RETURN 1 AS x", {}, limits);
    expect((await readdir(dataDir)).filter((name) => name.startsWith("query-copy-"))).toHaveLength(1);
    await store.close();
    // nor the engine's spill folders, there or where the server was started
    const left = [...(await readdir(dataDir)), ...(await readdir("."))];
    expect(left.filter((name) => name.includes(`query-copy-${process.pid}-`))).toEqual([]);
  });
});
