import { describe, expect, it } from "vitest";
import { floorsOf, readFloors } from "./regression/floors.ts";
import { readCases } from "./regression/read-cases.ts";
import { scoresByTable } from "./regression/scores-by-table.ts";

const floors = readFloors();
const scores = await scoresByTable(readCases());
const reached = floorsOf(scores);

describe("the reading of the regression set", () => {
  it("is held table by table", () => {
    expect(Object.keys(floors).sort()).toEqual([...scores.keys()].sort());
  });

  // Where a change is worth a loss in one place: npm run evaluate -- --regression --update-floors
  describe.each(Object.entries(floors))("%s", (table, rows) => {
    it.each(Object.entries(rows))(`F1 of %s is at least %i ‰`, (row, floor) => {
      expect(reached[table]?.[row] ?? 0).toBeGreaterThanOrEqual(floor);
    });
  });
});

describe("floorsOf", () => {
  it("rounds down and leaves out what has no cases", () => {
    const score = { precision: 1, recall: 1, hits: 1, extra: 0, missing: 0 };
    const evaluation = {
      articles: 1,
      problems: [],
      scores: [
        { ...score, row: "posts" as const, f1: 0.8969 },
        { ...score, row: "spoke" as const, f1: null },
      ],
    };
    expect(floorsOf(new Map([["lists", evaluation]]))).toEqual({ lists: { posts: 896 } });
  });
});
