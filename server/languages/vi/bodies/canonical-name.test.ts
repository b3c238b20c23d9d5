import { describe, expect, it } from "vitest";
import { canonicalName } from "./canonical-name.ts";

describe("the one name of a people's committee or council", () => {
  it.each([
    ["Ủy ban nhân dân TP Hải Phòng", "UBND thành phố Hải Phòng"],
    ["Uỷ ban nhân dân thành phố Hải Phòng", "UBND thành phố Hải Phòng"],
    ["UBND TP. Hải Phòng", "UBND thành phố Hải Phòng"],
    ["Hội đồng nhân dân tỉnh Sơn La", "HĐND tỉnh Sơn La"],
    // near-misses: the article's own form of the city with many; other bodies; a committee of another kind
    ["UBND TP HCM", "UBND TP HCM"],
    ["Công an TP Hải Phòng", "Công an TP Hải Phòng"],
    ["Ủy ban Kiểm tra Tỉnh ủy Sơn La", "Ủy ban Kiểm tra Tỉnh ủy Sơn La"],
  ])("%s is %s", (written, name) => {
    expect(canonicalName(written)).toBe(name);
  });
});
