import { Health, SearchResult } from "#model/api";
import { IngestLine } from "#model/ingest-line";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { inventedGraph } from "./api/testing/invented-graph.ts";

const ROOT = join(import.meta.dirname, "..");
const STARTED = /Quan Hệ: (http:\S+)/;

interface Run {
  readonly process: ChildProcess;
  /** What it has said so far. */
  readonly output: () => string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

const runs: Run[] = [];
/** `npm start` without the build, on a free port and none of this machine's own settings. */
function start(args: readonly string[], environment: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts", ...args], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], PORT: "0", ...environment },
  });
  let output = "";
  const take = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const run = { process: child, output: () => output, ended };
  runs.push(run);
  return run;
}
async function address(run: Run): Promise<string> {
  for (;;) {
    const found = STARTED.exec(run.output())?.[1];
    if (found !== undefined) return found;
    if (run.process.exitCode !== null) throw new Error(`It ended: ${run.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quan-he-main-"));
});
afterEach(async () => {
  for (const { process: child, ended } of runs.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe("the first start and the next", () => {
  it("reads the seeds once, serves them, and stops when told to", async () => {
    const first = start(["--data", join(folder, "a")]);
    const health = Health.parse(await (await fetch(`${await address(first)}/api/health`)).json());
    expect(health.counts).toMatchObject({ articles: 5 });
    expect(health.counts.claims).toBeGreaterThan(0);
    expect(first.output()).toContain("5 of 5 articles");
    first.process.kill("SIGTERM");
    expect(await first.ended).toBe(0);

    const second = start(["--data", join(folder, "a")]);
    const again = Health.parse(await (await fetch(`${await address(second)}/api/health`)).json());
    expect(again).toEqual(health);
    expect(second.output()).not.toContain("reading");
    second.process.kill("SIGINT");
    expect(await second.ended).toBe(0);
  });

  it("leaves an empty graph empty where it is told to", async () => {
    const run = start(["--data", join(folder, "b"), "--no-seeds"]);
    const health = Health.parse(await (await fetch(`${await address(run)}/api/health`)).json());
    expect(health.counts.articles).toBe(0);
  });

  it("gives the seeds paths of the repository, not of this machine", async () => {
    const run = start(["--data", join(folder, "a")]);
    const articles = (await (await fetch(`${await address(run)}/api/articles`)).json()) as { path: string }[];
    for (const { path } of articles) expect(path).toMatch(/^seeds\/articles\/\w+\.txt$/);
  });
});

describe("a command line that finds the server on its folder", () => {
  it("is let in by the token of the folder's owner file", async () => {
    const data = join(folder, "c");
    const url = await address(start(["--data", data, "--no-seeds"]));
    const file = join(data, "owner.json");
    const owner = JSON.parse(await readFile(file, "utf8")) as { address: string; token: string };
    expect(owner.address).toBe(url);
    expect((await stat(file)).mode & 0o077).toBe(0);

    const headers = { Authorization: `Bearer ${owner.token}`, "Content-Type": "application/x-ndjson" };
    const body = inventedGraph.map(({ article }) => JSON.stringify(article)).join("\n");
    const ingest = async () => {
      const answer = await fetch(`${url}/api/admin/ingest`, { method: "POST", headers, body });
      const lines = (await answer.text()).trim().split("\n");
      return IngestLine.parse(JSON.parse(lines.at(-1) ?? ""));
    };
    expect(await ingest()).toMatchObject({ type: "summary", seen: 3, read: 3, known: 0, failures: [] });
    expect(await ingest()).toMatchObject({ type: "summary", seen: 3, read: 0, known: 3, failures: [] });
    const found = SearchResult.parse(await (await fetch(`${url}/api/search?q=dang%20thi%20lan`)).json());
    expect(found.hits[0]?.name).toBe("Đặng Thị Lan");
  });
});

describe("what keeps it from starting is told plainly", () => {
  it("a port in use", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const port = (taken.address() as AddressInfo).port;
    const run = start(["--data", join(folder, "d"), "--no-seeds"], { PORT: String(port) });
    expect(await run.ended).toBe(2);
    expect(run.output()).toBe(
      `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start\n`,
    );
    taken.close();
  });

  it("an open address without a password", async () => {
    const run = start(["--data", join(folder, "d")], { HOST: "0.0.0.0" });
    expect(await run.ended).toBe(2);
    expect(run.output()).toContain("set QUANHE_PASSWORD");
  });

  it("a folder that another server has open", async () => {
    const data = join(folder, "e");
    await address(start(["--data", data, "--no-seeds"]));
    const second = start(["--data", data, "--no-seeds"]);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(data);
    expect(second.output()).not.toContain("    at ");
  });

  it("a wrong flag", async () => {
    const run = start(["--dta", folder]);
    expect(await run.ended).toBe(2);
    expect(run.output()).toContain("Usage: npm start");
  });
});
