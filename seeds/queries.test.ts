import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { GraphStore } from "../server/graph/graph-store.ts";
import { openStore } from "../server/graph/open-store.ts";
import { parseExampleQuery } from "./parse-example-query.ts";
import { answers } from "./testing/answers.ts";
import { smallGraph } from "./testing/small-graph.ts";

const folder = new URL("queries/", import.meta.url);
const files = readdirSync(folder).sort();
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const examples = files.map((file) => parseExampleQuery(file.replace(/\.cypher$/u, ""), read(file)));

/** The statement without comments and text in quotes. */
const bare = (query: string) => query.replace(/\/\/.*|'[^']*'/gu, "");
const found = (query: string, pattern: RegExp) => [...bare(query).matchAll(pattern)].map(([, name]) => name ?? "");

const CONTRACT = {
  labels: ["Person", "Official", "Organization", "Event", "Article", "Claim"],
  relationships: [
    ...["HELD_ROLE", "ATTENDED", "PROPOSED_FOR", "CHAIRED", "SPOKE_AT", "ORGANIZED", "PART_OF", "MENTIONED_IN"],
    ...["STATED_IN", "SUBJECT", "OBJECT"],
  ],
  properties: [
    ...["id", "name", "nameKey", "aliases", "honorifics", "kind", "place", "date", "earliest", "latest", "partOfDay"],
    ...["planned", "title", "url", "publisher", "author", "published", "path", "language", "text", "subjectName"],
    ...["objectName", "qualifiers", "status", "quote", "start", "end", "rule", "extractor", "confidence", "rank"],
    ...["firstSeen", "lastSeen", "sources", "claims", "capacities", "titleThen", "inferred", "count"],
  ],
};

describe("example queries", () => {
  it("are a dozen or more files, numbered without gaps", () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    for (const [index, file] of files.entries()) {
      expect(file).toMatch(/^\d{2}-[a-z]+(-[a-z]+)*\.cypher$/u);
      expect(Number(file.slice(0, 2))).toBe(index + 1);
    }
  });

  it.each(examples)("$id: is NFC with a title in both languages", ({ id, title }) => {
    const text = read(`${id}.cypher`);
    expect(text).toBe(text.normalize("NFC"));
    expect(title.vi).toMatch(/[à-ỹđ]/iu);
    expect(title.en).toMatch(/^[ -~]+$/u);
  });

  it("have titles that tell them apart", () => {
    expect(new Set(examples.map(({ title }) => title.vi)).size).toBe(examples.length);
    expect(new Set(examples.map(({ title }) => title.en)).size).toBe(examples.length);
  });

  it.each(examples)("$id: only reads", ({ query }) => {
    expect(bare(query)).not.toMatch(
      /(?<!\p{L})(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|LOAD|CALL|FOREACH|ALTER)(?!\p{L})/iu,
    );
  });

  it.each(examples)("$id: uses exactly the parameters of its header", ({ query, params }) => {
    expect(Object.keys(params).sort()).toEqual([...new Set(found(query, /\$(\w+)/gu))].sort());
  });

  it.each(examples)("$id: uses the names of the graph contract only", ({ query }) => {
    const labels = found(query, /\([a-z]*:(\w+)/gu);
    const relationships = found(query, /\[[a-z]*:([A-Z_|]+)/gu).flatMap((names) => names.split("|"));
    const properties = found(query, /\p{L}\.(\w+)/gu);
    expect(CONTRACT.labels).toEqual(expect.arrayContaining(labels));
    expect(CONTRACT.relationships).toEqual(expect.arrayContaining(relationships));
    expect(CONTRACT.properties).toEqual(expect.arrayContaining(properties));
    expect(labels.length + relationships.length).toBeGreaterThan(0);
  });

  it.each(examples)("$id: keeps to the Cypher that both stores run", ({ query }) => {
    // Alias in every RETURN item; no label alternatives, inline WHERE, COLLECT {} or COUNT {}.
    expect(bare(query)).not.toMatch(/\([a-z]*:\w+\|/u);
    expect(bare(query)).not.toMatch(/\([^()]*\sWHERE\s[^()]*\)-/u);
    expect(bare(query)).not.toMatch(/(COLLECT|COUNT|EXISTS)\s*\{/iu);
  });
});

describe("parseExampleQuery", () => {
  const good = '// vi: Ai\n// en: Who\n// params: {"day": "2021-04-05"}\n\nMATCH (p:Person)\nRETURN p.name AS name\n';

  it("reads titles, parameters and statement", () => {
    expect(parseExampleQuery("01-who", good)).toEqual({
      id: "01-who",
      title: { vi: "Ai", en: "Who" },
      params: { day: "2021-04-05" },
      query: "MATCH (p:Person)\nRETURN p.name AS name",
    });
  });

  it.each([
    ["English before Vietnamese", good.replace("// vi: Ai\n// en: Who", "// en: Who\n// vi: Ai")],
    ["no parameters line", good.replace(/\/\/ params.*\n/u, "")],
    ["parameters that are no JSON", good.replace('"day"', "day")],
    ["an empty title", good.replace("Who", "")],
    ["no empty line before the statement", good.replace("\n\n", "\n")],
    ["no statement", good.replace(/MATCH[^]*/u, "")],
  ])("refuses %s", (_, text) => {
    expect(() => parseExampleQuery("01-who", text)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });
});

describe("example queries on a small graph", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "example-queries-"));
  const limits = { timeoutMs: 20_000, maxRows: 100 };
  let store: GraphStore | undefined;
  const run = async (id: string, params: Readonly<Record<string, unknown>>) => {
    const example = examples.find((one) => one.id === id);
    if (store === undefined || example === undefined) throw new Error(`no store, or no query ${id}`);
    return store.query(example.query, params, limits);
  };

  beforeAll(async () => {
    store = await openStore({ neo4j: null, dataDir });
    await store.write((transaction) => transaction.run({ name: "small-graph", text: smallGraph, row: z.unknown() }));
  });
  afterAll(async () => {
    await store?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each(Object.entries(answers))("%s gives the rows that the graph holds", async (id, { params, rows }) => {
    expect((await run(id, params)).rows).toEqual(rows);
  });

  it("07-path-between-two-people goes by the one gathering they shared", async () => {
    const { columns, rows } = await run("07-path-between-two-people", { from: "Trần Thị Sáu", to: "Phạm Bảy" });
    expect(columns).toEqual(["path", "steps"]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[1]).toBe(2);
    const { nodes } = rows[0]?.[0] as { nodes: { properties: { name: string } }[] };
    expect(nodes.map(({ properties }) => properties.name)).toEqual(["Trần Thị Sáu", "Lễ ra quân", "Phạm Bảy"]);
  });

  it.each(examples)("$id runs with the parameters of its header", async ({ id, query, params }) => {
    const { columns, truncated } = await run(id, params);
    expect(truncated).toBe(false);
    const [returned = ""] = query.slice(query.lastIndexOf("RETURN")).split("ORDER BY");
    expect(columns).toEqual(found(returned, /(?:AS |RETURN |, )(\w+)(?=,|\n|$)/gu));
  });

  it("gives every query an answer to be compared with", () => {
    expect([...Object.keys(answers), "07-path-between-two-people"].sort()).toEqual(examples.map(({ id }) => id));
  });
});
