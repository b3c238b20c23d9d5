import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

describe("wrapText", () => {
  it.each([
    ["Ban Quản lý Khu kinh tế", 30, ["Ban Quản lý Khu kinh tế"]],
    ["Ban Quản lý Khu kinh tế", 11, ["Ban Quản lý", "Khu kinh tế"]],
    ["https://biendong.example", 10, ["https://bi", "endong.exa", "mple"]],
    ["", 5, [""]],
  ])("breaks %j at %d columns", (text, width, lines) => expect(wrapText(text, width)).toEqual(lines));

  it("loses nothing and keeps to the width", () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^\p{L}{1,12}$/u), { minLength: 1 }),
        fc.integer({ min: 2, max: 20 }),
        (words, width) => {
          const text = words.join(" ");
          const lines = wrapText(text, width);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    ));
});
