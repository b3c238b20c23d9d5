import type { Article } from "#model/article";
import type { Reading } from "#model/reading";
import fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { projector } from "./entities/project.ts";
import { exportGraph } from "./graph/export-graph.ts";
import { forgetArticle } from "./graph/forget-article.ts";
import type { GraphStore } from "./graph/graph-store.ts";
import { openStore } from "./graph/open-store.ts";
import { ingest } from "./ingest.ts";
import { madeReading } from "./testing/made-reading.ts";

const project = projector(() => 1);
const opened: { store: GraphStore; dataDir: string }[] = [];

async function emptyStore(): Promise<GraphStore> {
  const dataDir = mkdtempSync(join(tmpdir(), "quanhe-ingest-"));
  const store = await openStore({ neo4j: null, dataDir });
  opened.push({ store, dataDir });
  return store;
}
afterEach(async () => {
  for (const { store, dataDir } of opened.splice(0)) {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

const readingOf =
  (readings: readonly Reading[]) =>
  (article: Article): Reading => {
    const found = readings.find((reading) => reading.article.id === article.id);
    if (found === undefined) throw new Error(`no reading of ${article.id}`);
    return { ...found, article };
  };
async function linesOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  return lines;
}

const AN = "Trần Hoài An";
const post = (path: string, what: string, date: string) =>
  madeReading({ path, claims: [{ kind: "HELD_ROLE", who: AN, what, title: "Giám đốc", date }] });

describe("ingest", () => {
  it("counts what it read, skips what it knows and names what it did not understand", async () => {
    const store = await emptyStore();
    const readings = [post("a.txt", "Sở Y tế", "2021-01-02"), madeReading({ path: "b.txt", claims: [] })];
    const articles = readings.map(({ article }) => article);
    const options = { read: readingOf(readings), project };
    const first = await ingest(store, articles, options);
    expect(first).toMatchObject({ seen: 2, read: 2, known: 0, claims: 1, interrupted: false });
    expect(first.warnings).toEqual(["b.txt: nothing understood"]);
    const before = await linesOf(store);
    expect(await ingest(store, articles, options)).toMatchObject({ seen: 2, read: 0, known: 2, claims: 0 });
    expect(await linesOf(store)).toEqual(before);
  });

  it("stops after the batch under way and goes on from there", async () => {
    const store = await emptyStore();
    const readings = ["a", "b", "c"].map((path, index) => post(path, "Sở Y tế", `2021-01-0${index + 1}`));
    const articles = readings.map(({ article }) => article);
    const controller = new AbortController();
    const options = { read: readingOf(readings), project, batchSize: 1 };
    const stopped = await ingest(store, articles, {
      ...options,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(stopped).toMatchObject({ read: 1, interrupted: true });
    expect(await ingest(store, articles, options)).toMatchObject({ read: 2, known: 1, interrupted: false });
  });

  it("gives one article one set of metadata, whichever copy comes first", async () => {
    const reading = post("b.txt", "Sở Y tế", "2021-01-02");
    const copies: Article[] = [
      { ...reading.article, path: "b.txt", publisher: null },
      { ...reading.article, path: "a.txt", publisher: "Báo Thử" },
    ];
    const exports = [];
    for (const order of [copies, copies.toReversed()]) {
      const store = await emptyStore();
      for (const article of order) await ingest(store, [article], { read: readingOf([reading]), project });
      exports.push(await linesOf(store));
    }
    expect(exports[0]).toEqual(exports[1]);
    expect(exports[0]?.join("\n")).toContain("Báo Thử");
  });
});

describe("determinism through the embedded store", () => {
  const who = fc.constantFrom(AN, "Trần Hoài Ân", "Lò Thị Mai");
  const body = fc.constantFrom("Sở Y tế Cần Thơ", "Sở Y tế TP Cần Thơ", "Thành ủy Hải Phòng", "UBND tỉnh Lai Châu");
  const whole = fc.constantFrom("UBND tỉnh Lai Châu", "Thành ủy Hải Phòng");
  /** One body under two names, as a language pack knows it by its key. */
  const keyed = (reading: Reading): Reading => ({
    ...reading,
    entities: reading.entities.map((entity) =>
      entity.type === "organization" && entity.name.startsWith("Sở Y tế")
        ? { ...entity, key: "sở y tế @cần thơ" }
        : entity,
    ),
  });
  const date = fc.constantFrom("2021-03-02", "2021-03", "2022-01-01", "--03-02", null);
  const event = fc.constantFrom("Hội nghị sơ kết quý I", "Hội nghị sơ kết quý I năm 2021", "Lễ ra quân");
  const reading = fc
    .record({
      path: fc.uuid(),
      event,
      date,
      posts: fc.array(fc.tuple(who, body, date), { maxLength: 3 }),
      there: fc.array(who, { maxLength: 3 }),
      parts: fc.array(fc.tuple(body, whole, fc.constantFrom(0.3, 0.6, 0.85)), { maxLength: 3 }),
    })
    .map(({ path, event, date, posts, there, parts }) =>
      madeReading({
        path,
        events: [{ name: event, date }],
        claims: [
          ...parts.map(([who, what, confidence]) => ({ kind: "PART_OF" as const, who, what, confidence })),
          ...posts.map(([who, what, date]) => ({ kind: "HELD_ROLE" as const, who, what, title: "Ủy viên", date })),
          { kind: "ORGANIZED" as const, who: "Sở Y tế Cần Thơ", what: event },
          ...there.map((who) => ({ kind: "CHAIRED" as const, who, what: event })),
        ],
      }),
    )
    .map(keyed);

  it("any order and any batches give the same export, byte for byte; forgetting undoes ingesting", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(reading, { minLength: 2, maxLength: 5, selector: ({ article }) => article.id }),
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 3 }),
        async (readings, keys, batchSize) => {
          const [one, other] = [await emptyStore(), await emptyStore()];
          const articles = readings.map(({ article }) => article);
          const shuffled = articles
            .map((article, index) => ({ article, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ article }) => article);
          const read = readingOf(readings);
          await ingest(one, articles, { read, project });
          await ingest(other, shuffled, { read, project, batchSize });
          const whole = await linesOf(one);
          expect(await linesOf(other)).toEqual(whole);

          const [last, ...rest] = shuffled.toReversed();
          if (last === undefined) return;
          await forgetArticle(other, last.id, project);
          const without = await emptyStore();
          await ingest(without, rest, { read, project });
          expect(await linesOf(other)).toEqual(await linesOf(without));
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
