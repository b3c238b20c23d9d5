import { Explanation } from "#model/explain";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { explain } from "../explain/explain.ts";
import type { GraphStore } from "../graph/graph-store.ts";
import { openStore } from "../graph/open-store.ts";
import { ingest } from "../ingest.ts";
import { reader } from "../reader.ts";
import { inventedGraph } from "./testing/invented-graph.ts";
import { answerOf } from "./testing/answer-of.ts";
import { problemOf } from "./testing/problem-of.ts";
import { startApi, type Api } from "./testing/start-api.ts";

let folder: string;
let store: GraphStore;
let api: Api;
const [article] = inventedGraph.map((reading) => reading.article);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quan-he-explain-"));
  store = await openStore({ neo4j: null, dataDir: folder });
  if (article !== undefined) await ingest(store, [article], reader);
  api = await startApi({ store, explain });
});
afterAll(async () => {
  await api.close();
  await store.close();
  await rm(folder, { recursive: true });
});

it("tells how a stored article is read, every span inside its text", async () => {
  const explanation = await answerOf(await api.ask(`/api/articles/${article?.id ?? ""}/explain`), Explanation);
  expect(explanation.article.text).toBe(article?.text);
  expect(explanation.mentions.length).toBeGreaterThan(0);
  for (const { start, end, text } of explanation.mentions) expect(article?.text.slice(start, end)).toBe(text);
});

it("knows no article that was never read", async () => {
  const response = await api.ask(`/api/articles/art_${"0".repeat(24)}/explain`);
  expect(response.status).toBe(404);
  expect((await problemOf(response)).code).toBe("not-found");
});
