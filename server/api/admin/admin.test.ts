import { QueryAnswer } from "#model/api";
import { IngestLine } from "#model/ingest-line";
import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import { request } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_LIMITS } from "../api-limits.ts";
import type { Parts } from "../parts.ts";
import { answerOf } from "../testing/answer-of.ts";
import { fakeStore } from "../testing/fake-store.ts";
import { inventedGraph } from "../testing/invented-graph.ts";
import { problemOf } from "../testing/problem-of.ts";
import { startApi, type Api } from "../testing/start-api.ts";
import type { IngestArticles } from "./ingest-articles.ts";

const TOKEN = "t0ken";
const ARTICLES = inventedGraph.map(({ article }) => article);
const NDJSON = { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/x-ndjson" };

let api: Api | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

/** Takes every article, a batch each, and remembers what it took. */
function counting(taken: Article[]): IngestArticles {
  return async (articles, { onProgress, signal }) => {
    const counts = { seen: 0, read: 0, known: 0, claims: 0 };
    for await (const article of articles) {
      taken.push(article);
      onProgress({ ...counts, seen: taken.length, read: taken.length });
      if (signal.aborted) break;
    }
    return {
      ...counts,
      seen: taken.length,
      read: taken.length,
      warnings: ["bài 3"],
      failures: ["bài 4"],
      interrupted: signal.aborted,
    };
  };
}

async function start(ingest: IngestArticles, parts: Partial<Parts> = {}): Promise<Api> {
  api = await startApi({ store: fakeStore(), admin: { token: TOKEN, ingest }, ...parts });
  return api;
}
const lines = async (response: Response) =>
  (await response.text())
    .trim()
    .split("\n")
    .map((line) => IngestLine.parse(JSON.parse(line)));

describe("POST /api/admin/ingest", () => {
  it("takes an article on each line and answers with progress and a summary", async () => {
    const taken: Article[] = [];
    const { ask } = await start(counting(taken));
    const body = `${ARTICLES.map((article) => JSON.stringify(article)).join("\n")}\n\n`;
    const response = await ask("/api/admin/ingest", body, NDJSON);
    expect(response.headers.get("Content-Type")).toContain("application/x-ndjson");
    const said = await lines(response);
    expect(said.map(({ type }) => type)).toEqual(["progress", "progress", "progress", "summary"]);
    expect(said.at(-1)).toMatchObject({ seen: 3, warnings: ["bài 3"], failures: ["bài 4"], interrupted: false });
    expect(taken).toEqual(ARTICLES);
  });

  it("reads lines that come in pieces, cut inside a letter", async () => {
    const taken: Article[] = [];
    const { url } = await start(counting(taken));
    const bytes = Buffer.from(ARTICLES.map((article) => JSON.stringify(article)).join("\n"));
    await new Promise<void>((resolve, reject) => {
      const sent = request(`${url}/api/admin/ingest`, { method: "POST", headers: NDJSON }, (response) => {
        response.resume().on("end", resolve);
      });
      sent.on("error", reject);
      for (let at = 0; at < bytes.length; at += 7) sent.write(bytes.subarray(at, at + 7));
      sent.end();
    });
    expect(taken).toEqual(ARTICLES);
  });

  it("answers while articles are still coming", async () => {
    const { url } = await start(counting([]));
    const sent = request(`${url}/api/admin/ingest`, { method: "POST", headers: NDJSON });
    sent.write(`${JSON.stringify(ARTICLES[0])}\n`);
    const text = await new Promise<string>((resolve, reject) => {
      sent.on("error", reject).on("response", (response) => response.once("data", (data) => resolve(String(data))));
    });
    expect(JSON.parse(text)).toMatchObject({ type: "progress", seen: 1 });
    sent.end();
  });

  it.each([
    ["{", "Line 2 is not JSON"],
    ['{"id":"art_1"}', "article on line 2"],
  ])("names the line that is %s, after what it took before", async (line, message) => {
    const taken: Article[] = [];
    const { ask } = await start(counting(taken));
    const said = await lines(await ask("/api/admin/ingest", `${JSON.stringify(ARTICLES[0])}\n${line}\n`, NDJSON));
    expect(taken).toHaveLength(1);
    expect(said.at(-1)).toMatchObject({ type: "problem", problem: { code: "invalid-input" } });
    expect(JSON.stringify(said.at(-1))).toContain(message);
  });

  it("refuses a line without an end", async () => {
    const { ask } = await start(counting([]), { limits: { ...DEFAULT_LIMITS, articleSize: 1000 } });
    const [said] = await lines(await ask("/api/admin/ingest", "x".repeat(2000), NDJSON));
    expect(said).toMatchObject({ type: "problem", problem: { code: "invalid-input" } });
  });

  it("ends with the problem where the store fails", async () => {
    const { ask } = await start(() => Promise.reject(new Failure("store-failed", "Đĩa đầy")));
    const said = await lines(await ask("/api/admin/ingest", "", NDJSON));
    expect(said).toMatchObject([{ type: "problem", problem: { code: "store-failed", detail: "Đĩa đầy" } }]);
  });

  it("stops after the batch under way when the client goes", async () => {
    const stopped = vi.fn();
    const { url } = await start(async (_articles, { onProgress, signal }) => {
      onProgress({ seen: 1, read: 1, known: 0, claims: 0 });
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      stopped();
      return { seen: 1, read: 1, known: 0, claims: 0, warnings: [], failures: [], interrupted: true };
    });
    const sent = request(`${url}/api/admin/ingest`, { method: "POST", headers: NDJSON });
    sent.on("error", () => undefined).on("response", () => sent.destroy());
    sent.flushHeaders();
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
  });

  it("stops when the server does, and says so", async () => {
    const stopping = new AbortController();
    const { ask } = await start(
      async (_articles, { signal }) => {
        setTimeout(() => stopping.abort(), 10);
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        return { seen: 0, read: 0, known: 0, claims: 0, warnings: [], failures: [], interrupted: true };
      },
      { stopping: stopping.signal },
    );
    expect(await lines(await ask("/api/admin/ingest", "", NDJSON))).toMatchObject([{ interrupted: true }]);
  });
});

describe("POST /api/admin/cypher", () => {
  const json = { Authorization: `Bearer ${TOKEN}` };

  it("sets no row limit", async () => {
    const query = vi.fn().mockResolvedValue({ columns: ["n"], rows: [[1]], truncated: false });
    const { ask } = await start(counting([]), { store: fakeStore({ query }) });
    const body = { query: "RETURN $n AS n", params: { n: 1 } };
    expect(await answerOf(await ask("/api/admin/cypher", body, json), QueryAnswer)).toMatchObject({ rows: [[1]] });
    expect(query).toHaveBeenCalledWith("RETURN $n AS n", { n: 1 }, { timeoutMs: 86_400_000, maxRows: Infinity });
  });
});

describe("the token", () => {
  it.each(["/api/admin/ingest", "/api/admin/cypher"])("guards %s", async (path) => {
    const ingest = vi.fn<IngestArticles>();
    const query = vi.fn();
    const { ask } = await start(ingest, { store: fakeStore({ query }) });
    for (const Authorization of ["", "Bearer", "Bearer t0ke", "Bearer t0ken2", "Basic dDB0b2tlbg=="]) {
      const response = await ask(path, { query: "RETURN 1" }, { Authorization });
      expect(await problemOf(response)).toMatchObject({ status: 401, code: "unauthorized" });
    }
    expect(ingest).not.toHaveBeenCalled();
    expect(query).not.toHaveBeenCalled();
  });

  it("is enough where the server has a password", async () => {
    const { ask } = await start(counting([]), { password: "mật khẩu dài" });
    expect((await ask("/api/admin/cypher", { query: "x" }, { Authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    expect((await ask("/api/cypher", { query: "x" }, { Authorization: `Bearer ${TOKEN}` })).status).toBe(401);
  });

  it("opens nothing where the server owns no folder", async () => {
    const { ask } = await start(counting([]), { admin: null });
    expect((await ask("/api/admin/cypher", { query: "x" }, { Authorization: `Bearer ${TOKEN}` })).status).toBe(404);
  });
});
