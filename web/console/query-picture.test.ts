import type { QueryNode, QueryRelationship } from "#model/query";
import { describe, expect, it } from "vitest";
import { queryPicture } from "./query-picture.ts";
import { valueText } from "./value-text.ts";

const node = (id: string, labels: string[], properties: QueryNode["properties"] = { name: id }): QueryNode => ({
  $type: "node",
  id,
  labels,
  properties,
});
const relationship = (id: string, kind: string, from: string, to: string): QueryRelationship => ({
  $type: "relationship",
  id,
  kind,
  from,
  to,
  properties: { title: "Bí thư", status: "former", sources: ["art_1", "art_2"] },
});
const an = node("per_an", ["Person", "Official"]);
const body = node("org_x", ["Organization", "PartyCommittee"]);
const held = relationship("edg_1", "HELD_ROLE", "per_an", "org_x");

describe("a result as a picture", () => {
  it.each([
    ["cells", [[an, held, body]]],
    ["a list", [[[an, body, held]]]],
    ["a path", [[{ $type: "path" as const, nodes: [an, body], relationships: [held] }]]],
    ["a map", [[{ who: an, where: body, what: { held } }]]],
    [
      "repeated rows",
      [
        [an, held, body],
        [an, held, body],
      ],
    ],
  ])("finds nodes and relationships in %s", (_, rows) => {
    const { nodes, edges } = queryPicture({ rows });
    expect(nodes.map(({ id, kind, degree }) => [id, kind, degree])).toEqual([
      ["per_an", "official", 1],
      ["org_x", "PartyCommittee", 1],
    ]);
    expect(edges).toMatchObject([{ id: "edg_1", title: "Bí thư", sources: 2, past: true }]);
  });

  it("draws no relationship whose ends the result does not have", () => {
    expect(queryPicture({ rows: [[an, held]] }).edges).toEqual([]);
  });

  it("has nothing to draw for plain values", () => {
    expect(queryPicture({ rows: [["Trần A", 3, null, true, ["x"], { a: 1 }]] })).toEqual({ nodes: [], edges: [] });
  });
});

describe("a cell as text", () => {
  it.each([
    [null, ""],
    [3, "3"],
    [false, "false"],
    [an, "per_an"],
    [held, "HELD_ROLE: Bí thư"],
    [["a", null, 2], "a, , 2"],
    [{ a: 1 }, '{"a":1}'],
    [{ $type: "path" as const, nodes: [an, body], relationships: [held] }, "per_an → org_x"],
  ])("%j is “%s”", (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});
