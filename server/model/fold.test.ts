import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonKey, fold } from "./fold.ts";

describe("comparisonKey", () => {
  it.each([
    ["Thành ủy Hải Phòng", "thành uỷ hải phòng"],
    ["HÒA BÌNH", "hoà bình"],
    ["Trần Thị Thúy", "trần thị thuý"],
    ["Toàn Khoản", "toàn khoản"],
    ["Ban Quản lý, (BQL)", "ban quản lý bql"],
  ])("%s → %s", (text, key) => expect(comparisonKey(text)).toBe(key));

  it("moves no tone inside a syllable and drops none", () => {
    expect(comparisonKey("hòan")).toBe("hòan");
    expect(comparisonKey("Trần Hòa")).not.toBe(comparisonKey("Trần Hoa"));
  });

  it("is the same for NFC and NFD and a key of itself", () => {
    const text = fc
      .array(fc.constantFrom("Hòa", "hoà", "UỶ", "ủy", "Đ", "-", " ", "Nguyễn", "12"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (written) => {
        expect(comparisonKey(written.normalize("NFD"))).toBe(comparisonKey(written));
        expect(comparisonKey(comparisonKey(written))).toBe(comparisonKey(written));
      }),
    );
  });
});

describe("fold", () => {
  it.each([
    ["Đào Phú Thùy Dương", "dao phu thuy duong"],
    ["Thành uỷ", "thanh uy"],
    ["Y-Thanh  Hà (Kbuôr)", "y thanh ha kbuor"],
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded));
});
