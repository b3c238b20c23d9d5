import type { QueryValue } from "#model/query";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableLines } from "./table-lines.ts";
import { textWidth } from "./text-width.ts";

const table = (columns: string[], rows: QueryValue[][], available = Infinity): string =>
  [...tableLines({ columns, rows, truncated: false }, available)].join("\n");

describe("a result as a table", () => {
  it("aligns Vietnamese text by what is seen, and numbers to the right", () => {
    const rows = [
      ["Trần Văn Nam", 3],
      ["Lê Thị Ánh Nguyệt".normalize("NFD"), 12],
      [null, null],
    ];
    expect(table(["người", "số bài"], rows).normalize("NFC").split("\n")).toEqual([
      "người             │ số bài",
      "──────────────────┼───────",
      "Trần Văn Nam      │      3",
      "Lê Thị Ánh Nguyệt │     12",
      "                  │",
      "(3 rows)",
    ]);
  });

  it("wraps what is too wide for the terminal", () => {
    const rows = [["Trần Văn Nam", "Trưởng Ban Quản lý Khu kinh tế Nam Trạch"]];
    expect(table(["người", "chức vụ"], rows, 36).split("\n")).toEqual([
      "người        │ chức vụ",
      "─────────────┼──────────────────────",
      "Trần Văn Nam │ Trưởng Ban Quản lý",
      "             │ Khu kinh tế Nam Trạch",
      "(1 row)",
    ]);
  });

  it("is a heading alone without rows", () => {
    expect(table(["a"], [])).toBe("a\n─\n(0 rows)");
  });

  it("is never wider than the terminal, as far as eight columns a cell allow", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.lorem(), fc.integer()), { maxLength: 5 }),
        fc.integer({ min: 30, max: 200 }),
        (rows, available) => {
          for (const line of tableLines({ columns: ["một", "hai", "ba"], rows, truncated: false }, available))
            expect(textWidth(line)).toBeLessThanOrEqual(available);
        },
      ),
    ));
});
