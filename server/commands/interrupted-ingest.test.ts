import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOwner } from "../graph/owner/read-owner.ts";
import type { IngestReport } from "./ingest-report.ts";
import { inventedArticle } from "./testing/invented-article.ts";
import { runScript, startScript } from "./testing/run-script.ts";

const ARTICLES = 60;
let folder = "";
let files: string[] = [];
/** The graph of an undisturbed run. */
let expected = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quan-he-interrupt-"));
  files = Array.from({ length: ARTICLES }, (_, number) => join(folder, `${number}.txt`));
  await Promise.all(files.map((file, number) => writeFile(file, inventedArticle(number))));
  await whole("undisturbed", files);
  expected = await exported("undisturbed");
  expect(expected.split("\n").length).toBeGreaterThan(ARTICLES * 5);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const data = (name: string): string => join(folder, `data-${name}`);

async function whole(name: string, paths: readonly string[], ...options: string[]): Promise<void> {
  const { code, stdout, stderr } = await runScript("scripts/ingest.ts", [...paths, "--data", data(name), ...options]);
  expect(code, stdout + stderr).toBe(0);
}

async function exported(name: string): Promise<string> {
  const { code, stdout, stderr } = await runScript("scripts/export.ts", ["--data", data(name)]);
  expect(code, stderr).toBe(0);
  return stdout;
}

/** Waits until a process has its data folder open, or has ended. */
async function opened(name: string, child: ChildProcess): Promise<void> {
  while ((await readOwner(data(name))) === null && child.exitCode === null) await delay(20);
}

describe("the graph of an ingest", { timeout: 180_000 }, () => {
  it("does not depend on the order of the files or the size of the batches", async () => {
    const shuffled = [...files].sort((a, b) =>
      a.split("").reverse().join("") < b.split("").reverse().join("") ? -1 : 1,
    );
    await whole("shuffled", shuffled, "--batch-size", "7");
    expect(await exported("shuffled")).toBe(expected);
  });

  it("is the same after kill -9 at any moment and another run", async () => {
    let killed = 0;
    for (const wait of [50, 150, 300, 600]) {
      const args = [...files, "--data", data("killed"), "--batch-size", "2"];
      const { child, ended } = startScript("scripts/ingest.ts", args);
      await opened("killed", child);
      await delay(wait);
      child.kill("SIGKILL");
      if ((await ended).code === null) killed += 1;
    }
    expect(killed).toBeGreaterThan(0);
    await whole("killed", files);
    expect(await exported("killed")).toBe(expected);
  });

  it("is nobody else's while it goes on, is whole after Ctrl-C, which stops behind the batch under way, and the same after another run", async () => {
    const args = ["-", "--data", data("interrupted"), "--batch-size", "5", "--format", "json"];
    const { child, ended } = startScript("scripts/ingest.ts", args);
    const lines = files.slice(0, 23).map((_, number) => `${JSON.stringify({ text: inventedArticle(number) })}\n`);
    child.stdin?.write(lines.join("")); // and never ends
    await opened("interrupted", child);
    const refused = await runScript("scripts/cypher.ts", ["--data", data("interrupted"), "RETURN 1"]);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain(`open elsewhere: by process ${child.pid ?? "?"}`);
    child.kill("SIGINT");
    const { code, stdout, stderr } = await ended;
    expect(code, stderr).toBe(130);
    expect(stderr).toContain("Stopping after the batch under way");
    const report = JSON.parse(stdout) as IngestReport;
    expect(report).toMatchObject({ interrupted: true, failures: [] });
    expect(report.read % 5).toBe(0);
    expect(report.graph.articles).toBe(report.read);

    await whole("interrupted", files);
    expect(await exported("interrupted")).toBe(expected);
  });
});
