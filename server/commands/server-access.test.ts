import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IngestReport } from "./ingest-report.ts";
import { inventedArticle } from "./testing/invented-article.ts";
import { runScript, startScript, type Running } from "./testing/run-script.ts";

let folder = "";
let served = "";
let local = "";
let server: Running;
const articles = Array.from({ length: 7 }, (_, number) => JSON.stringify({ text: inventedArticle(number) })).join("\n");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quan-he-server-"));
  [served, local] = [join(folder, "served"), join(folder, "local")];
  server = startScript("server/main.ts", ["--data", served, "--no-seeds"], {
    PORT: "0",
    QUANHE_PASSWORD: "mật khẩu dài",
  });
  await new Promise<void>((resolve, reject) => {
    server.child.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("http://")) resolve();
    });
    void server.ended.then(({ stderr }) => reject(new Error(stderr)));
  });
});
afterAll(async () => {
  server.child.kill("SIGTERM");
  await server.ended;
  await rm(folder, { recursive: true, force: true });
});

const on = (data: string, script: string, args: readonly string[], input = "") =>
  runScript(script, [...args, "--data", data], input);

describe("a command line whose folder a server has open", { timeout: 180_000 }, () => {
  it("has the server do the work, and says the same", async () => {
    const reports = [];
    for (const data of [local, served]) {
      const { code, stdout, stderr } = await on(data, "scripts/ingest.ts", ["-", "--format", "json"], articles);
      expect(code, stderr).toBe(0);
      reports.push(JSON.parse(stdout) as IngestReport);
    }
    expect(reports[0]).toMatchObject({ read: 7, failures: [] });
    expect(reports[1]).toEqual(reports[0]);

    const again = await on(served, "scripts/ingest.ts", ["-", "--format", "json"], articles);
    expect(JSON.parse(again.stdout)).toMatchObject({ read: 0, known: 7 });
  });

  it.each([
    ["json", "MATCH (p:Person)-[r:HELD_ROLE]->(o) RETURN p, r, o.name AS body ORDER BY r.id"],
    ["csv", "MATCH (e:Event) RETURN e.name AS name, e.earliest AS day ORDER BY name"],
    ["table", "MATCH path = (:Person)-[:CHAIRED]->(e:Event) RETURN path ORDER BY e.id LIMIT 2"],
  ])("prints the same as %s", async (format, query) => {
    const [here, there] = [
      await on(local, "scripts/cypher.ts", ["--format", format, query]),
      await on(served, "scripts/cypher.ts", ["--format", format, query]),
    ];
    expect(here.code, here.stderr).toBe(0);
    expect(there).toEqual(here);
  });

  it("exports the same", async () => {
    const [here, there] = [await on(local, "scripts/export.ts", []), await on(served, "scripts/export.ts", [])];
    expect(here.stdout.split("\n").length).toBeGreaterThan(20);
    expect(there).toEqual(here);
  });

  it("is told what the server refuses", async () => {
    const { code, stdout, stderr } = await on(served, "scripts/cypher.ts", ["CREATE (n:Person) RETURN n"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toEqual((await on(local, "scripts/cypher.ts", ["CREATE (n:Person) RETURN n"])).stderr);
  });
});
