import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "./api-limits.ts";
import { routesOf } from "./routes.ts";
import { STATUS_OF } from "./status-of.ts";
import { fakeStore } from "./testing/fake-store.ts";
import { startApi } from "./testing/start-api.ts";

interface Operation {
  operationId: string;
  summary: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: unknown;
  responses: Record<string, { description: string; content: Record<string, unknown> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

async function ask(path: string): Promise<string> {
  const api = await startApi({ store: fakeStore(), version: "1.2.3" });
  const text = await (await api.ask(path)).text();
  await api.close();
  return text;
}
const document = JSON.parse(await ask("/api/openapi.json")) as Document;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

describe("GET /api/openapi.json", () => {
  it("is OpenAPI 3.1 of this version", () => {
    expect(document).toMatchObject({ openapi: "3.1.0", info: { title: "Quan Hệ", version: "1.2.3" } });
  });

  it("lists every route and nothing else", () => {
    const served = routesOf(DEFAULT_LIMITS).map(({ method, address }) => `${method} ${address}`);
    expect(operations.map(({ path, method }) => `${method} ${path}`).sort()).toEqual(served.sort());
  });

  it("names each operation once", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(operations)("describes $method $path whole", ({ path, method, operation }) => {
    expect(operation.summary).not.toBe("");
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
    expect(declared.map(({ name }) => name)).toEqual(inPath);
    expect(declared.every(({ required }) => required === true)).toBe(true);
    expect("requestBody" in operation).toBe(method === "post");
    expect(operation.responses["200"]?.content).toHaveProperty(["application/json"]);
    expect(operation.responses["default"]?.content).toHaveProperty(["application/problem+json"]);
  });

  it("refers only to schemas that it holds", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(30);
    for (const [, name] of references) expect(document.components.schemas).toHaveProperty([name ?? ""]);
  });

  it("calls the payloads by their names", () => {
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(["Article", "Claim", "Evidence", "GraphNode", "GraphView", "Problem", "Roles"]),
    );
  });
});

describe("GET /api/docs", () => {
  it("says all of it without a script", async () => {
    const page = await ask("/api/docs");
    expect(page).not.toMatch(/<script|javascript:| on\w+=/i);
    for (const { path, operation } of operations) {
      expect(page).toContain(`<code>${path}</code>`);
      expect(page).toContain(operation.summary.replaceAll('"', "&quot;"));
    }
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="schema-${name}"`);
  });

  it("has a place for the type of every problem", async () => {
    const page = await ask("/api/docs");
    for (const code of Object.keys(STATUS_OF)) expect(page).toContain(`id="${code}"`);
  });

  it("has a target for each of its links", async () => {
    const page = await ask("/api/docs");
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target ?? "");
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect(page).toContain(`id="${target}"`);
  });
});
