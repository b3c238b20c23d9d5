import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePartialDates, earliestDay, isPartialDate, latestDay, partialDate, yearOf } from "./partial-date.ts";

describe("partial dates", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-04", "2021-04-01", "2021-04-30"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2021-04-05", "2021-04-05", "2021-04-05"],
    ["2021-08-07/2021-08-08", "2021-08-07", "2021-08-08"],
    ["2024-08/", "2024-08-01", null],
    ["/2024-08", null, "2024-08-31"],
    ["--04-05", null, null],
    ["--04", null, null],
    ["2021-02-30", null, null],
    ["hôm nay", null, null],
  ])("%s reaches from %s to %s", (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it.each(["2021", "--04-05", "--10-17/--10-19", "2024-08/", "2016/2021"])("takes %s", (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(["", "/", "2021-13", "--04-31", "5/4/2021", "2021-4-5"])("refuses “%s”", (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it("orders by first day, those without a year last", () => {
    const dates = ["--01-02", "2021-04-05", "2021", "2020-12", "2021-04"];
    expect(dates.sort(comparePartialDates)).toEqual(["2020-12", "2021", "2021-04", "2021-04-05", "--01-02"]);
  });

  it("writes what it is given and no more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const date = partialDate(year, month, null);
        expect(date).toMatch(/^\d{4}-\d{2}$/);
        expect([yearOf(date), earliestDay(date)]).toEqual([year, `${date}-01`]);
      }),
    );
  });
});
