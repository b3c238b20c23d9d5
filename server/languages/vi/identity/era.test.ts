import { describe, expect, it } from "vitest";
import { eraOf } from "./era.ts";
import { bareArticle } from "../testing/bare-article.ts";

describe("which division of the country an article speaks in", () => {
  it.each([
    ["2025-06-30", "", "before"],
    ["2025-07-01", "", "after"],
    ["2025-07", "", "after"],
    ["2025-06", "", "before"],
    ["2019-01-02T08:00:00+07:00", "Quy hoạch đến năm 2030", "before"],
    [null, "Sáng 3/5/2018, huyện Ba Vì", "before"],
    [null, "Ngày 12/1/2026, UBND xã Suối Hai", "after"],
    [null, "Sáng 3/5/2025, UBND huyện Ba Vì", "before"],
    // a year alone does not tell on which side of July it was
    [null, "Năm 2025, xã Suối Hai", null],
    [null, "Sáng 3/5, xã Suối Hai", null],
    // a vote count and a decision's number are no years
    [null, "Quyết định số 2026 của xã", null],
    // the year alone was published
    ["2025", "Sáng 3/5/2024, xã Suối Hai", "before"],
  ] as const)("published %s, “%s” → %s", (published, text, era) => {
    expect(eraOf(bareArticle(text, { published }))).toBe(era);
  });
});
