import { describe, expect, it } from "vitest";
import { toCsv } from "./to-csv.ts";

describe("rows as CSV", () => {
  it.each([
    ["Ủy viên, thường trực", '"Ủy viên, thường trực"'],
    ['gọi là "Ban"', '"gọi là ""Ban"""'],
    ["hai\ndòng", '"hai\ndòng"'],
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-12,5", '"-12,5"'],
    ["-12", "-12"],
    ["– không rõ", "– không rõ"],
  ])("writes %s as %s", (text, expected) => {
    expect(toCsv(["cột"], [[text]])).toBe(`\uFEFFcột\r\n${expected}\r\n`);
  });
});
