import type { QueryValue } from "#model/query";
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadArticles } from "./documents/load-articles.ts";
import type { GraphStore } from "./graph/graph-store.ts";
import { openStore } from "./graph/open-store.ts";
import { ingest } from "./ingest.ts";
import { reader } from "./reader.ts";

const root = resolve(import.meta.dirname, "..");
const published = process.env["PUBLISHED_SEEDS"] ?? join(root, "../shared/seeds");
const CORPORA = [
  ["the retold seeds", join(root, "seeds/articles")],
  ["the seeds as published", published],
] as const;
const NO_LIMIT = { timeoutMs: 60_000, maxRows: Infinity };

async function* articlesOf(folder: string): AsyncGenerator<Article> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    for await (const loaded of loadArticles({ name, path, chunks: createReadStream(path) })) {
      if (loaded instanceof Failure) throw loaded;
      yield loaded;
    }
  }
}

describe.each(CORPORA)("provenance of everything ingested from %s", (name, folder) => {
  const there = existsSync(folder);
  if (!there) console.warn(`SKIPPED: provenance of ${name}: no folder ${folder}; name one with PUBLISHED_SEEDS`);
  const dataDir = mkdtempSync(join(tmpdir(), "quanhe-provenance-"));
  let store: GraphStore;
  const ask = async (query: string): Promise<readonly (readonly QueryValue[])[]> =>
    (await store.query(query, {}, NO_LIMIT)).rows;

  beforeAll(async () => {
    if (!there) return;
    store = await openStore({ neo4j: null, dataDir });
    await ingest(store, articlesOf(folder), reader);
  });
  afterAll(async () => {
    if (there) await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.skipIf(!there)("has a claim, stated in an article, behind every relationship", async () => {
    const stated = new Set((await ask("MATCH (c:Claim)-[:STATED_IN]->(:Article) RETURN c.id AS id")).map(([id]) => id));
    const edges = await ask(
      "MATCH ()-[r]->() WHERE NOT type(r) IN ['MENTIONED_IN', 'STATED_IN', 'SUBJECT', 'OBJECT'] RETURN type(r) AS kind, r.claims AS claims",
    );
    expect(edges.length).toBeGreaterThan(20);
    for (const [kind, claims] of edges) {
      expect(claims, JSON.stringify(kind)).toSatisfy((ids: unknown) => Array.isArray(ids) && ids.length > 0);
      for (const id of claims as string[]) expect(stated).toContain(id);
    }
  });

  it.skipIf(!there)("quotes exactly the text that its offsets point at", async () => {
    const claims = await ask(
      "MATCH (c:Claim)-[:STATED_IN]->(a:Article) RETURN c.quote AS quote, c.start AS start, c.end AS end, a.text AS text",
    );
    expect(claims.length).toBeGreaterThan(40);
    for (const [quote, start, end, text] of claims)
      expect((text as string).slice(Number(start), Number(end))).toBe(quote);
  });

  it.skipIf(!there)("has a subject and an object for every claim, and a source for every entity", async () => {
    const whole = "MATCH (c:Claim) OPTIONAL MATCH (c)-[:SUBJECT]->(s) OPTIONAL MATCH (c)-[:OBJECT]->(o)";
    for (const [subject, object] of await ask(`${whole} RETURN s.id AS subject, o.id AS object`)) {
      expect(subject).toBeTruthy();
      expect(object).toBeTruthy();
    }
    const loose = await ask(
      "MATCH (e) WHERE (e:Person OR e:Organization OR e:Event) AND NOT (e)-[:MENTIONED_IN]->(:Article) RETURN e.id AS id",
    );
    expect(loose).toEqual([]);
  });
});
