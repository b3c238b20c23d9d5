import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestCommand } from "./ingest-command.ts";
import type { IngestReport } from "./ingest-report.ts";
import { inventedArticle } from "./testing/invented-article.ts";
import { runHere } from "./testing/run-here.ts";
import { runScript } from "./testing/run-script.ts";

let folder = "";
let serial = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quan-he-ingest-"));
  await mkdir(join(folder, "tin/cũ"), { recursive: true });
  for (const number of [1, 2, 3]) await writeFile(join(folder, `tin/${number}.txt`), inventedArticle(number));
  await writeFile(join(folder, "tin/cũ/4.jsonl"), JSON.stringify({ text: inventedArticle(4) }));
  await writeFile(join(folder, "tin/cũ/5.md"), inventedArticle(5));
  await writeFile(join(folder, "hỏng.txt"), Uint8Array.of(0x48, 0xc3, 0x28));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const freshData = (): string => join(folder, `data-${(serial += 1)}`);
const ingest = (args: readonly string[], input = "") => runScript("scripts/ingest.ts", args, input);
const report = async (args: readonly string[], input = ""): Promise<IngestReport & { code: number | null }> => {
  const { code, stdout } = await ingest([...args, "--format", "json"], input);
  return { code, ...(JSON.parse(stdout) as IngestReport) };
};
const paths = async (data: string): Promise<unknown[]> => {
  const query = "MATCH (a:Article) RETURN a.path AS path ORDER BY path";
  const { stdout } = await runScript("scripts/cypher.ts", ["--data", data, "--format", "json", query]);
  return (JSON.parse(stdout) as { rows: [unknown][] }).rows.map(([path]) => path);
};

describe("the ingest command line", { timeout: 180_000 }, () => {
  it("reads a folder, tells what the graph holds, and skips what it knows", async () => {
    const data = freshData();
    const first = await report([join(folder, "tin"), "--data", data]);
    expect(first).toMatchObject({ code: 0, dryRun: false, read: 5, known: 0, failures: [], interrupted: false });
    expect(first.claims).toBeGreaterThan(10);
    expect(first.graph).toMatchObject({ articles: 5, claims: first.claims, events: 5 });
    expect(first.graph.edges).toBeGreaterThan(10);
    expect(await paths(data)).toEqual(
      ["1.txt", "2.txt", "3.txt", "cũ/4.jsonl", "cũ/5.md"].map((file) => join(folder, "tin", file)),
    );

    const again = await report([join(folder, "tin"), "--data", data]);
    expect(again).toMatchObject({ code: 0, read: 0, known: 5, claims: 0, graph: first.graph });
  });

  it("says the same for people", async () => {
    const { code, stdout, stderr } = await ingest([join(folder, "tin/1.txt"), "--data", freshData()]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^1 article read, 0 skipped as already known; \d+ claims\.\nThe graph now holds 1 article, \d+ claims, \d+ people, \d+ (body|bodies), 1 event, \d+ edges\.\n0 warnings, 0 failed\.\n$/,
    );
    expect(stderr).toBe("");
  });

  it("names what it cannot read; the others are in", async () => {
    const data = freshData();
    const bad = [join(folder, "hỏng.txt"), join(folder, "không-có.txt")];
    const done = await report([
      bad[0] ?? "",
      join(folder, "tin/1.txt"),
      bad[1] ?? "",
      join(folder, "tin/2.txt"),
      "--data",
      data,
    ]);
    expect(done).toMatchObject({ code: 1, read: 2 });
    expect(done.failures).toEqual([
      expect.stringMatching(/hỏng\.txt is not UTF-8/),
      expect.stringMatching(/không-có\.txt does not exist/),
    ]);
    expect(await paths(data)).toEqual(["1.txt", "2.txt"].map((file) => join(folder, "tin", file)));
  });

  it("reads a glob", async () => {
    const data = freshData();
    expect(await report([join(folder, "tin/**/*.{md,jsonl}"), "--data", data])).toMatchObject({ code: 0, read: 2 });
    expect(await paths(data)).toEqual([join(folder, "tin/cũ/4.jsonl"), join(folder, "tin/cũ/5.md")]);
  });

  it("reads standard input, whatever its format, with no path", async () => {
    const data = freshData();
    expect(await report(["-", "--data", data], inventedArticle(7))).toMatchObject({ code: 0, read: 1 });
    const page = `<!doctype html><html><body>${inventedArticle(8).replaceAll("\n\n", "<p>")}</body></html>`;
    expect(await report(["-", "--data", data], page)).toMatchObject({ code: 0, read: 1 });
    expect(await paths(data)).toEqual([null, null]);
  });

  it("warns of an article that states nothing", async () => {
    const done = await report(["-", "--data", freshData()], "Hôm nay trời nắng đẹp, gió nhẹ.");
    expect(done).toMatchObject({
      code: 0,
      read: 1,
      claims: 0,
      warnings: [expect.stringMatching(/nothing understood/)],
    });
  });

  it("only reads and counts in a dry run", async () => {
    const data = freshData();
    const done = await report([join(folder, "tin"), "--data", data, "--dry-run"]);
    expect(done).toMatchObject({
      code: 0,
      dryRun: true,
      read: 5,
      known: 0,
      graph: { articles: 5, people: 6, edges: null },
    });
    const { code } = await runScript("scripts/cypher.ts", ["--data", data, "RETURN 1"]);
    expect(code).toBe(1);
  });

  it.each([
    ["no path", []],
    ["an unknown option", ["tin", "--fast"]],
    ["an unknown format", ["tin", "--format", "xml"]],
    ["a batch of nothing", ["tin", "--batch-size", "0"]],
    ["an empty folder name", ["tin", "--data", ""]],
  ])("ends with 2 and its usage for %s", async (_, args) => {
    const { code, stdout, stderr } = await runHere(ingestCommand, args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: npm run ingest");
  });

  it("explains itself in English and Vietnamese", async () => {
    const { code, stdout } = await runHere(ingestCommand, ["--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Reads articles[^]*Đọc các bài báo/);
  });
});
