import { NO_TALLY } from "#model/body-tally";
import { describe, expect, it } from "vitest";
import { bodyNode } from "./body-node.ts";

const nameOf = (names: Record<string, number>) =>
  bodyNode("org_a", { ...NO_TALLY, names, kinds: { GovernmentBody: 1 } });

describe("the name of a body", () => {
  it.each([
    ["the commonest", { "Sở Y tế Cần Thơ": 9, "Sở Y tế thành phố Cần Thơ": 1 }, "Sở Y tế Cần Thơ"],
    ["the fullest of the common ones", { "Bộ GD-ĐT": 9, "Bộ Giáo dục và Đào tạo": 4 }, "Bộ Giáo dục và Đào tạo"],
    ["not a rare slip", { "Bộ Y tế": 9, "Bộ Y tế và và Dân số": 1 }, "Bộ Y tế"],
    ["the first by letters, of equals", { "Sở Y Tế": 2, "Sở Y tế": 2 }, "Sở Y Tế"],
  ])("is %s", (_, names, name) => {
    expect(nameOf(names)?.name).toBe(name);
    expect(nameOf(Object.fromEntries(Object.entries(names).toReversed()))?.name).toBe(name);
  });

  it("leaves the other names as aliases", () => {
    const node = bodyNode("org_a", {
      ...NO_TALLY,
      names: { "Bộ Giáo dục và Đào tạo": 4, "Bộ GD-ĐT": 9 },
      aliases: { "Bộ GD&ĐT": 1, "Bộ GD-ĐT": 1 },
      kinds: { GovernmentBody: 3, PublicServiceUnit: 1 },
      places: { "Hà Nội": 1 },
    });
    expect(node).toMatchObject({ aliases: ["Bộ GD&ĐT", "Bộ GD-ĐT"], kind: "GovernmentBody", place: "Hà Nội" });
  });

  it("is of nobody where no article mentions it", () => {
    expect(bodyNode("org_a", NO_TALLY)).toBeUndefined();
  });
});
