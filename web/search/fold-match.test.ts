import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldMatch } from "./fold-match.ts";

const shown = (name: string, query: string) =>
  foldMatch(name, query)
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join("");

describe("marking what was searched for", () => {
  it.each([
    ["Nguyễn Thị Hòa", "nguyen thi", "[Nguyễn] [Thị] Hòa"],
    ["Đặng Đình Quý", "dang d", "[Đặng] [Đ]ình Quý"],
    ["Ban Quản lý Khu kinh tế", "quan ly", "Ban [Quản] [lý] Khu kinh tế"],
    ["Ban Quản lý Khu kinh tế", "khu ki", "Ban Quản lý [Khu] [ki]nh tế"],
    ["Trần Văn Bình", "ran", "Trần Văn Bình"],
    ["Trần Văn Bình", "", "Trần Văn Bình"],
    ["Trần Văn Bình", "  …  ", "Trần Văn Bình"],
  ])("in %s for “%s”: %s", (name, query, expected) => {
    expect(shown(name, query)).toBe(expected);
  });

  it("never loses or adds a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (name, query) => {
        expect(
          foldMatch(name, query)
            .map(({ text }) => text)
            .join(""),
        ).toBe(name.normalize("NFC"));
      }),
    );
  });
});
