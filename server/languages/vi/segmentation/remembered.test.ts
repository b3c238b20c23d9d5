import { describe, expect, it } from "vitest";
import { remembered } from "./remembered.ts";

describe("remembered", () => {
  it("computes once what it is asked again, null included", () => {
    const asked: string[] = [];
    const find = remembered((text) => {
      asked.push(text);
      return text === "" ? null : text.length;
    });
    expect([find("ba"), find(""), find("ba"), find("")]).toEqual([2, null, 2, null]);
    expect(asked).toEqual(["ba", ""]);
  });

  it("never knows more texts than its limit", () => {
    let computed = 0;
    const count = remembered(() => (computed += 1), 2);
    for (const text of ["a", "b", "c", "c", "a"]) count(text);
    expect(computed).toBe(4);
  });
});
