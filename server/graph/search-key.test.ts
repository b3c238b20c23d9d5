import { describe, expect, it } from "vitest";
import { searchKey } from "./search-key.ts";

describe("searchKey", () => {
  it.each([
    ["Trần Hò", ["ông Hò"], "| tran ho | ong ho |"],
    ["Đỗ Đạt", [], "| do dat |"],
    ["Thành ủy", ["Thành uỷ", "thành ủy"], "| thanh uy |"],
    ["", [], "|  |"],
  ])("of %s with %o", (name, aliases, key) => {
    expect(searchKey(name, aliases)).toBe(key);
  });
});
