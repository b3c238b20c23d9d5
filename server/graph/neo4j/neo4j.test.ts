import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeExplore, inventedRank } from "../../api/testing/explore-contract.ts";
import { inventedGraph } from "../../api/testing/invented-graph.ts";
import { projector } from "../../entities/project.ts";
import { openStore } from "../open-store.ts";
import { describeGraphStore } from "../graph-store-contract.ts";
import { ingestReadings } from "../ingest-readings.ts";
import { emptyNeo4j } from "../testing/empty-neo4j.ts";
import { exportOf } from "../testing/export-of.ts";
import { ingestElsewhere } from "../testing/ingest-elsewhere.ts";
import { sampleArchive } from "../testing/sample-archive.ts";
import { sampleReadings } from "../testing/sample-readings.ts";
import { testNeo4j } from "../testing/test-neo4j.ts";
import { schemaStatements } from "../cypher/schema-statements.ts";

const project = projector(() => 1);
const required = process.env["REQUIRE_ALL"] === "1";
const skipped = process.env["NEO4J_TEST_URI"] === undefined && !required;
if (skipped)
  console.warn(
    "SKIPPED: everything on Neo4j. Start one with “npm run neo4j -- --dir .neo4j/test --port 7688 --password testing1”, " +
      "then set NEO4J_TEST_URI=bolt://127.0.0.1:7688 and NEO4J_TEST_PASSWORD=testing1. Its data will be deleted.",
  );

describe.skipIf(skipped)("Neo4j", () => {
  describeGraphStore("neo4j", { open: emptyNeo4j, project, runs: 6, snapshots: false });

  // Here, and not beside the routes: files run at one time, and there is one database to empty.
  const openInvented = async () => {
    const store = await emptyNeo4j();
    await ingestReadings(store, inventedGraph, projector(inventedRank));
    return store;
  };
  describeExplore("Neo4j", openInvented, 5);

  describe("a server", () => {
    let driver: Driver;
    beforeAll(() => {
      const { uri, user, password } = testNeo4j();
      driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    });
    afterAll(() => driver.close());

    it("gives one graph when two processes ingest the same articles at once", async () => {
      const store = await emptyNeo4j();
      const order = { neo4j: testNeo4j(), dataDir: "", batches: 5, size: 10 };
      const both = [ingestElsewhere(order), ingestElsewhere(order)];
      await Promise.all(both.map(({ ended }) => ended));
      for (const { said, errors } of both) expect(said.at(-1), errors()).toBe("done");
      const together = await exportOf(store);
      await store.close();

      const alone = await emptyNeo4j();
      await ingestReadings(alone, sampleArchive(50), project);
      expect(together).toEqual(await exportOf(alone));
      await alone.close();
    });

    it("keeps nothing of a batch whose process is killed", async () => {
      const store = await emptyNeo4j();
      const elsewhere = ingestElsewhere({ neo4j: testNeo4j(), dataDir: "", batches: 50, size: 10 });
      await elsewhere.hears("2");
      elsewhere.process.kill("SIGKILL");
      await elsewhere.ended;
      for (let batch = 0; batch < 10; batch += 1) await ingestReadings(store, sampleArchive(10, batch * 10), project);
      const resumed = await exportOf(store);
      await store.close();
      const undisturbed = await emptyNeo4j();
      await ingestReadings(undisturbed, sampleArchive(100), project);
      expect(resumed).toEqual(await exportOf(undisturbed));
      await undisturbed.close();
    });

    it("has nothing running any more after a time-out", async () => {
      const store = await emptyNeo4j();
      const query = "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x + y AS z WHERE z < 0 RETURN z";
      const limits = { timeoutMs: 300, maxRows: 10 };
      await expect(store.query(query, {}, limits)).rejects.toMatchObject({ code: "query-timeout" });
      const running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '1000000' RETURN currentQuery";
      const { records } = await driver.executeQuery(running);
      expect(records.filter((record) => !String(record.get(0)).startsWith("SHOW"))).toEqual([]);
      await store.close();
    });

    it("makes its constraints and indexes once", async () => {
      const store = await emptyNeo4j();
      const count = async (what: string): Promise<number> => (await driver.executeQuery(`SHOW ${what}`)).records.length;
      const before = [await count("CONSTRAINTS"), await count("INDEXES")];
      await store.prepare();
      expect([await count("CONSTRAINTS"), await count("INDEXES")]).toEqual(before);
      const constraints = schemaStatements.filter((text) => text.startsWith("CREATE CONSTRAINT")).length;
      expect(before[0]).toBe(constraints);
      await store.close();
    });

    it("stores dates as DATE, whole numbers as INTEGER, confidence as FLOAT", async () => {
      const store = await emptyNeo4j();
      await ingestReadings(store, sampleReadings, project);
      const { rows } = await store.query(
        `MATCH (e:Event)<-[:CHAIRED]-(:Person)-[r:HELD_ROLE]->() MATCH (c:Claim)
         RETURN DISTINCT valueType(e.earliest), valueType(r.firstSeen), valueType(r.sources), valueType(c.start),
           valueType(c.confidence), valueType(r.confidence)`,
        {},
        { timeoutMs: 10_000, maxRows: 10 },
      );
      expect(rows).toEqual([
        ["DATE", "DATE", "INTEGER", "INTEGER", "FLOAT", "FLOAT"].map((type) => `${type} NOT NULL`),
      ]);
      await store.close();
    });
  });

  it.each([
    ["store-unreachable", "says who is not let in", { password: "wrong-password" }, /NEO4J_PASSWORD/],
    ["store-unreachable", "says that nobody answers", { uri: "bolt://127.0.0.1:9" }, /NEO4J_URI/],
    ["store-unreachable", "says that a database is missing", { database: "nowhere" }, /NEO4J_DATABASE/],
    ["invalid-input", "knows no such scheme", { uri: "http://127.0.0.1:7474" }, /neo4j:\/\//],
  ])("%s: %s", async (code, _, wrong, message) => {
    const configuration = { neo4j: { ...testNeo4j(), ...wrong }, dataDir: "" };
    await expect(openStore(configuration)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
  });

  it("takes the schemes that route", async () => {
    const { uri } = testNeo4j();
    const routed = { ...testNeo4j(), uri: uri.replace(/^bolt/, "neo4j"), database: "neo4j" };
    const store = await openStore({ neo4j: routed, dataDir: "" });
    const limits = { timeoutMs: 10_000, maxRows: 1 };
    expect((await store.query("RETURN 1 AS x", {}, limits)).rows).toEqual([[1]]);
    await store.close();
  });
});
