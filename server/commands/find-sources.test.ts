import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "#model/failure";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSources } from "./find-sources.ts";

let folder = "";
const before = process.cwd();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quan-he-sources-"));
  await mkdir(join(folder, "tin/thành phố"), { recursive: true });
  await mkdir(join(folder, "trống"));
  for (const file of ["tin/b.txt", "tin/a.html", "tin/thành phố/c.JSONL", "tin/.d.txt", "tin/e.pdf", "tin/[1].md"])
    await writeFile(join(folder, file), "xin chào");
  await symlink(join(folder, "không có"), join(folder, "tin/gone.txt"));
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(before);
  await rm(folder, { recursive: true });
});

const found = async (...paths: string[]): Promise<(string | null)[]> =>
  (await findSources(paths)).map((source) => (source instanceof Failure ? `! ${source.message}` : source.path));

describe("the paths of a command line", () => {
  it.each([
    [["tin/b.txt"], ["tin/b.txt"]],
    [["./tin/e.pdf"], ["./tin/e.pdf"]],
    [["tin/[1].md"], ["tin/[1].md"]],
    [["-", "-"], [null]],
    [["tin/b.txt", "tin/b.txt"], ["tin/b.txt"]],
    [["tin/*.{txt,html}"], ["tin/a.html", "tin/b.txt"]],
    [["./tin/**/*.JSONL"], ["./tin/thành phố/c.JSONL"]],
    [
      ["tin/z.txt", "tin/b.txt"],
      ["! tin/z.txt does not exist.", "tin/b.txt"],
    ],
    [["*.csv"], ["! Nothing matches *.csv."]],
  ])("%j lead to %j", async (paths, expected) => expect(await found(...paths)).toEqual(expected));

  it.each([
    ["tin", "tin/"],
    ["tin/", "tin/"],
    ["./tin", "./tin/"],
    [".", "./tin/"],
  ])("a folder given as %j leads to its files, told below it as given", async (path, prefix) => {
    const [first, second, third, gone, ...rest] = await found(path);
    expect([first, second, third]).toEqual([`${prefix}[1].md`, `${prefix}a.html`, `${prefix}b.txt`]);
    expect(gone).toMatch(/^! .*gone\.txt cannot be read/);
    expect(rest).toEqual([`${prefix}thành phố/c.JSONL`]);
  });

  it("an absolute folder or glob leads to absolute paths", async () => {
    expect(await found(join(folder, "tin/thành phố"))).toEqual([join(folder, "tin/thành phố/c.JSONL")]);
    expect(await found(join(folder, "tin/b.*"))).toEqual([join(folder, "tin/b.txt")]);
  });

  it("an empty folder is told", async () => {
    expect(await found("trống")).toEqual([expect.stringMatching(/^! trống holds no .*txt.* file\.$/)]);
  });
});
