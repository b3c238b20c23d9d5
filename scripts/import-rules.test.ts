import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const configuration = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as { forbidden: { name: string }[] };

/** Each rule with an import that breaks it: [rule, file, what it imports]. */
const BREACHES: readonly (readonly [string, string, string])[] = [
  ["no-circular", "server/entities/one.ts", "./two.ts"],
  ["no-unresolvable", "server/entities/lost.ts", "./nowhere.ts"],
  ["no-dev-dependency-in-product", "server/documents/checked.ts", "fast-check"],
  ["model-imports-nothing-of-ours", "server/model/knows.ts", "../entities/leaf.ts"],
  ["model-runs-anywhere", "server/model/reads.ts", "node:fs"],
  ["documents-stand-alone", "server/documents/knows.ts", "../entities/leaf.ts"],
  ["mentions-stand-alone", "server/mentions/knows.ts", "../claims/leaf.ts"],
  ["claims-stand-alone", "server/claims/knows.ts", "../mentions/leaf.ts"],
  ["entities-stand-alone", "server/entities/knows.ts", "../graph/graph-store.ts"],
  ["languages-stand-alone", "server/languages/vi/knows.ts", "../../entities/leaf.ts"],
  ["graph-stands-alone", "server/graph/knows.ts", "../entities/leaf.ts"],
  ["api-behind-its-ports", "server/api/knows.ts", "../graph/leaf.ts"],
  ["stores-behind-the-port", "server/leaf.ts", "./graph/neo4j/leaf.ts"],
  ["web-knows-model-and-http", "web/knows.ts", "../server/entities/leaf.ts"],
  ["server-knows-no-page", "server/entities/page.ts", "../../web/leaf.ts"],
  ["neo4j-driver-in-one-place", "server/api/driver.ts", "neo4j-driver"],
  ["embedded-engine-in-one-place", "server/graph/engine.ts", "@grafeo-db/js"],
  ["express-in-one-place", "server/documents/http.ts", "express"],
  ["sigma-in-one-place", "web/list/draws.ts", "sigma"],
  ["graphology-where-graphs-are", "web/list/graph.ts", "graphology"],
];

describe("import rules", () => {
  const house = mkdtempSync(join(tmpdir(), "quanhe-rules-"));
  let broken = new Map<string, string[]>();
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };

  beforeAll(() => {
    symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
    for (const file of ["package.json", "tsconfig.base.json", ".dependency-cruiser.cjs"])
      copyFileSync(join(root, file), join(house, file));
    const leaves = ["entities", "claims", "mentions", "graph", "graph/neo4j", ""].map((folder) =>
      join("server", folder),
    );
    for (const folder of [...leaves, "web"]) put(join(folder, "leaf.ts"), "export const leaf = 1;\n");
    put("server/graph/graph-store.ts", "export interface GraphStore {}\n");
    put("scripts/leaf.ts", "export const leaf = 1;\n");
    for (const [, file, target] of BREACHES) put(file, `import * as it from "${target}";\nexport default it;\n`);
    put("server/entities/two.ts", 'import * as it from "./one.ts";\nexport default it;\n');
    put(
      "server/api/fine.ts",
      'import type { GraphStore } from "../graph/graph-store.ts";\nexport type Store = GraphStore;\n',
    );
    broken = violations(house);
  }, 120_000);
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(BREACHES)("%s refuses %s importing %s", (rule, file) => {
    expect(broken.get(rule) ?? []).toContain(file);
  });

  it("let an allowed import through", () => {
    expect([...broken.values()].flat()).not.toContain("server/api/fine.ts");
  });

  it("are all proved above", () => {
    expect(configuration.forbidden.map(({ name }) => name).sort()).toEqual(BREACHES.map(([rule]) => rule).sort());
  });
});

function violations(house: string): Map<string, string[]> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "server",
      "web",
      "scripts",
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "json",
    ],
    { cwd: house, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const found = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  const files = new Map<string, string[]>();
  for (const { from, rule } of found.summary.violations) files.set(rule.name, [...(files.get(rule.name) ?? []), from]);
  return files;
}
