import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exampleQueries } from "./example-queries.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quan-he-queries-"));
});
afterEach(() => rm(folder, { recursive: true }));

const HEAD = '// vi: Ai\n// en: Who\n// params: {"name": "Lê A"}\n';

describe("exampleQueries", () => {
  it("reads title, parameters and query, by file name", async () => {
    await writeFile(join(folder, "02-b.cypher"), `${HEAD}\nRETURN 2\n`);
    await writeFile(join(folder, "01-a.cypher"), `${HEAD}\n// Vì sao\nMATCH (p)\nRETURN p\n`);
    await writeFile(join(folder, "README.md"), "");
    expect(await exampleQueries(folder)).toEqual([
      { id: "01-a", title: { vi: "Ai", en: "Who" }, params: { name: "Lê A" }, query: "// Vì sao\nMATCH (p)\nRETURN p" },
      { id: "02-b", title: { vi: "Ai", en: "Who" }, params: { name: "Lê A" }, query: "RETURN 2" },
    ]);
  });

  it.each(["RETURN 1", "// en: Who\n// vi: Ai\n// params: {}\nRETURN 1", "// vi: A\n// en: B\n// params: x\nRETURN 1"])(
    "names a file that begins otherwise: %o",
    async (text) => {
      await writeFile(join(folder, "03-c.cypher"), text);
      await expect(exampleQueries(folder)).rejects.toMatchObject({
        code: "unreadable-source",
        message: expect.stringContaining("03-c.cypher") as unknown,
      });
    },
  );

  it("reads every query of the seeds", async () => {
    const queries = await exampleQueries(join(import.meta.dirname, "../../seeds/queries"));
    expect(queries.length).toBeGreaterThanOrEqual(12);
  });
});
