import { ExampleQuery } from "#model/api";
import { Failure } from "#model/failure";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Reads the example queries: files `NN-name.cypher` that begin with the lines `// vi: title`, `// en: title` and
 * `// params: JSON object`, then an empty line and the query.
 *
 * @returns in the order of the file names; the id is the file name without its ending
 * @throws Failure unreadable-source where a file has another form
 */
export async function exampleQueries(folder: string): Promise<ExampleQuery[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".cypher")).sort();
  return Promise.all(names.map(async (name) => parse(name, await readFile(join(folder, name), "utf8"))));
}

function parse(name: string, text: string): ExampleQuery {
  const [vi, en, params, ...rest] = text.normalize("NFC").split("\n");
  try {
    return ExampleQuery.parse({
      id: name.slice(0, -".cypher".length),
      title: { vi: after("// vi:", vi), en: after("// en:", en) },
      params: JSON.parse(after("// params:", params)) as unknown,
      query: rest.join("\n").trim(),
    });
  } catch (cause) {
    throw new Failure(
      "unreadable-source",
      `${name} does not begin with the three lines "// vi:", "// en:" and "// params:".`,
      { cause },
    );
  }
}

function after(start: string, line: string | undefined): string {
  if (line?.startsWith(start) !== true) throw new Error(`the line "${start}" is missing`);
  return line.slice(start.length).trim();
}
