import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Project } from "#model/projection";
import type { Reading } from "#model/reading";
import { forgetArticle } from "./forget-article.ts";
import { graphCounts } from "./graph-counts.ts";
import { exportStatements } from "./cypher/export-statements.ts";
import type { GraphStore, Statement } from "./graph-store.ts";
import { ingestReadings } from "./ingest-readings.ts";
import { knownArticles } from "./known-articles.ts";
import { describeQueries } from "./query-contract.ts";
import type { StoreUnderTest } from "./store-under-test.ts";
import { arbitraryReadings } from "./testing/arbitrary-readings.ts";
import { countingStore } from "./testing/counting-store.ts";
import { exportOf } from "./testing/export-of.ts";
import { sampleArchive } from "./testing/sample-archive.ts";
import { sampleReading } from "./testing/sample-reading.ts";
import { sampleReadings } from "./testing/sample-readings.ts";
import { without } from "./without.ts";

/** What every store must do, run against each: same statements, same answers. */
export function describeGraphStore(name: string, { open, project, runs, snapshots }: StoreUnderTest): void {
  // A server that has just started, on a busy machine, takes its time.
  describe(`graph store: ${name}`, { timeout: 120_000 }, () => {
    let store: GraphStore;
    const ingest = (readings: readonly Reading[]): Promise<void> => ingestReadings(store, readings, project);
    const [first, second, third] = sampleReadings as [Reading, Reading, Reading];
    const clear = async (readings: readonly Reading[]): Promise<void> => {
      for (const { article } of readings) await forgetArticle(store, article.id, project);
    };

    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describe("ingest", () => {
      it("twice is once", async () => {
        await ingest(sampleReadings);
        const once = await exportOf(store);
        await ingest(sampleReadings);
        expect(await exportOf(store)).toEqual(once);
      });

      it("gives one graph in any order and in batches of any size", async () => {
        await fc.assert(
          fc.asyncProperty(arbitraryReadings, fc.infiniteStream(fc.nat()), async (readings, random) => {
            await ingest(readings);
            const whole = await exportOf(store);
            await clear(readings);
            expect(await exportOf(store)).toEqual([]);

            const shuffled = readings
              .map((reading) => ({ reading, at: Number(random.next().value) }))
              .sort((a, b) => a.at - b.at)
              .map(({ reading }) => reading);
            while (shuffled.length > 0) await ingest(shuffled.splice(0, 1 + (Number(random.next().value) % 3)));
            expect(await exportOf(store)).toEqual(whole);
            await clear(readings);
          }),
          { numRuns: runs },
        );
      });

      it("puts a new reading of an article in the place of the old one", async () => {
        const read: Reading = {
          ...first,
          claims: first.claims.slice(1),
          article: { ...first.article, published: null },
        };
        await ingest([read, second, third]);
        const fresh = await exportOf(store);
        await clear(sampleReadings);
        await ingest(sampleReadings);
        await ingest([read]);
        expect(await exportOf(store)).toEqual(fresh);
      });

      it("keeps nothing of a batch of which one article is not whole", async () => {
        await ingest([first]);
        const before = await exportOf(store);
        const torn: Reading = { ...third, entities: third.entities.slice(1) };
        await expect(ingest([second, torn])).rejects.toMatchObject({ code: "invalid-input" });
        expect(await exportOf(store)).toEqual(before);
      });

      it("keeps nothing of a batch that fails among its last writes", async () => {
        await ingest([first]);
        const before = await exportOf(store);
        const contradicting: Project = (records) => {
          const projection = project(records);
          return {
            ...projection,
            edges: projection.edges.map((edge) => ({ ...edge, id: `${edge.id}x`, to: edge.to.replace(/.$/, "z") })),
          };
        };
        await expect(ingestReadings(store, [second, third], contradicting)).rejects.toMatchObject({
          code: "store-failed",
        });
        expect(await exportOf(store)).toEqual(before);
      });

      it("keeps nothing of a transaction in which somebody swallowed a failure", async () => {
        const statement = (text: string): Statement<unknown> => ({ name: "made", text, row: z.unknown() });
        const writing = store.write(async (transaction) => {
          await transaction.run(statement("CREATE (a:Article {id: 'art_x'}) RETURN a.id AS id"));
          await transaction.run(statement("RETURN 1 / 0 AS x")).catch(() => undefined);
        });
        await expect(writing).rejects.toMatchObject({ code: "store-failed" });
        expect(await exportOf(store)).toEqual([]);
      });

      it("serialises writers of the same articles", async () => {
        await ingest(sampleReadings);
        const whole = await exportOf(store);
        await clear(sampleReadings);
        await Promise.all([ingest([first, second]), ingest([third]), ingest([second, third]), ingest([third, first])]);
        expect(await exportOf(store)).toEqual(whole);
      });

      it("takes as many round trips for a hundred articles as for ten", async () => {
        const counted = countingStore(store);
        await ingestReadings(counted.store, sampleArchive(10), project);
        const ten = counted.take();
        await clear(sampleArchive(10));
        await ingestReadings(counted.store, sampleArchive(100), project);
        expect(counted.take()).toBe(ten);
        expect(ten).toBeLessThan(30);
      });

      it("takes over a graph of an older version that holds no articles", async () => {
        const aged: Statement<unknown> = {
          name: "aged",
          text: "MATCH (m:Meta {id: 'quan-he'}) SET m.schemaVersion = 1 RETURN m.schemaVersion AS version",
          row: z.unknown(),
        };
        await store.prepare();
        expect(await store.write((transaction) => transaction.run(aged))).toEqual([{ version: 1 }]);
        await store.prepare();
        await ingest([first]);
        expect((await exportOf(store)).length).toBeGreaterThan(0);
      });

      it("keeps a text of a million characters as it is", async () => {
        const odd = "Đường “Lê Lợi” \\ 'số 1' \u{1F1FB}\u{1F1F3} `x` $y {z}\n\t";
        const text = odd.repeat(Math.ceil(1_000_000 / odd.length));
        const long = sampleReading({ path: "dài.txt", text, entities: [], claims: [] });
        await ingest([long]);
        const limits = { timeoutMs: 30_000, maxRows: 2 };
        const { rows } = await store.query("MATCH (a:Article) RETURN a.text, a.path", {}, limits);
        expect(rows[0]?.[0] === text).toBe(true);
        expect(rows[0]?.[1]).toBe("dài.txt");
      });
    });

    describe("forget", () => {
      it("takes away what only that article stated, and nothing else", async () => {
        for (const [index, { article }] of sampleReadings.entries()) {
          const rest = sampleReadings.filter((_, at) => at !== index);
          await ingest(rest);
          const without = await exportOf(store);
          await ingest(sampleReadings);
          expect(await forgetArticle(store, article.id, project)).toBe(true);
          expect(await exportOf(store)).toEqual(without);
          await clear(rest);
        }
      });

      it("says that an article is unknown", async () => {
        expect(await forgetArticle(store, first.article.id, project)).toBe(false);
      });
    });

    it("knows the metadata of the articles it has", async () => {
      await ingest([first, third]);
      const known = await knownArticles(store, [first.article.id, second.article.id, third.article.id]);
      expect([...known.keys()].sort()).toEqual([first.article.id, third.article.id].sort());
      expect(known.get(first.article.id)).toEqual(without(first.article, "text"));
    });

    it("counts", async () => {
      await ingest(sampleReadings);
      const { nodes, relationships } = await graphCounts(store);
      expect(nodes).toMatchObject({ Article: 3, Claim: 14, Person: 4, Organization: 3 });
      expect(relationships).toMatchObject({ STATED_IN: 14, SUBJECT: 14, OBJECT: 14, PART_OF: 1, PROPOSED_FOR: 1 });
    });

    if (snapshots)
      it("shows a reader one state while others write", async () => {
        await ingest([first]);
        await store.read(async (transaction) => {
          const claims = exportStatements.countNodes("Claim");
          const before = await transaction.run(claims);
          await ingest([second]);
          expect(await transaction.run(claims)).toEqual(before);
        });
      });
  });

  describe(`graph store: ${name}`, { timeout: 120_000 }, () => describeQueries({ open, project }));
}
