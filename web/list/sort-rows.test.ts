import type { GraphNode } from "#model/api";
import { describe, expect, it } from "vitest";
import type { ListRow } from "./columns.ts";
import { sortRows } from "./sort-rows.ts";

const row = (name: string, degree = 0, more: Partial<GraphNode> = {}): ListRow => ({
  id: name,
  node: { id: name, name, degree, type: "person", official: true, ...more } as GraphNode,
  edge: null,
  from: null,
  to: null,
});
const names = (rows: ListRow[]) => rows.map(({ node }) => node?.name);
const text = ({ node }: ListRow) => node?.name ?? "";

describe("sorting the list", () => {
  it("puts people in the order of their given names, by Vietnamese rules", () => {
    const rows = [row("Trần Văn Ước"), row("Lê Thị Diễm"), row("Bùi Văn Đạt"), row("Ngô Thị An"), row("Lê Thị Ân")];
    expect(names(sortRows(rows, { column: "name", descending: false }, text))).toEqual([
      "Ngô Thị An",
      "Lê Thị Ân",
      "Lê Thị Diễm",
      "Bùi Văn Đạt",
      "Trần Văn Ước",
    ]);
  });

  it("sorts numbers as numbers", () => {
    const rows = [row("a", 9), row("b", 10), row("c", 1)];
    expect(names(sortRows(rows, { column: "degree", descending: true }, text))).toEqual(["b", "a", "c"]);
  });

  it("puts what has no date last in both directions", () => {
    const event = (name: string, earliest: string | null) =>
      row(name, 0, { type: "event", earliest, date: earliest } as never);
    const rows = [event("x", null), event("y", "2021-01-01"), event("z", "2024-01-01")];
    expect(names(sortRows(rows, { column: "date", descending: false }, text))).toEqual(["y", "z", "x"]);
    expect(names(sortRows(rows, { column: "date", descending: true }, text))).toEqual(["z", "y", "x"]);
  });
});
