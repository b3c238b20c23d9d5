import { describe, expect, it } from "vitest";
import { textWidth } from "./text-width.ts";

describe("textWidth", () => {
  it.each([
    ["", 0],
    ["Đảng ủy", 7],
    ["Đảng ủy".normalize("NFD"), 7],
    ["漢字", 4],
    ["😀!", 3],
  ])("of %j is %d", (text, width) => expect(textWidth(text)).toBe(width));
});
