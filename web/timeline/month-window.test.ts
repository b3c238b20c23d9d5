import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthBins } from "./month-bins.ts";
import { toMonthWindow } from "./month-window.ts";
import { moveWindow } from "./move-window.ts";
import { windowDays } from "./window-days.ts";

const months = monthBins([
  { month: "2023-11", claims: 2, events: 1 },
  { month: "2024-02", claims: 1, events: 0 },
]).map(({ month }) => month);

describe("the time window", () => {
  it("has a place for months without evidence, across the turn of the year", () => {
    expect(months).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
    expect(monthBins([])).toEqual([]);
  });

  it.each([
    [null, null, 0, 3],
    ["2023-12-01", "2024-01-31", 1, 2],
    ["2024-01-15", null, 2, 3],
    ["2030-01-01", null, 3, 3],
    [null, "1999-12-31", 0, 0],
  ])("from %s to %s covers months %i to %i", (from, to, first, last) => {
    expect(toMonthWindow(months, from, to)).toEqual({ first, last });
  });

  it("covers whole months, and is open where it reaches as far as there is", () => {
    expect(windowDays(months, { first: 1, last: 2 })).toEqual({ from: "2023-12-01", to: "2024-01-31" });
    expect(windowDays(months, { first: 1, last: 3 })).toEqual({ from: "2023-12-01", to: null });
    expect(windowDays(months, { first: 0, last: 1 })).toEqual({ from: null, to: "2023-12-31" });
    expect(windowDays(months, { first: 0, last: 3 })).toEqual({ from: null, to: null });
  });

  it("stays inside the months and in order, wherever it is moved", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(59),
        fc.nat(59),
        fc.integer({ min: -80, max: 80 }),
        fc.constantFrom("first" as const, "last" as const, "both" as const),
        (count, one, other, by, handle) => {
          const [a, b] = [one % count, other % count];
          const given = { first: Math.min(a, b), last: Math.max(a, b) };
          const { first, last } = moveWindow(given, handle, by, count);
          expect(0 <= first && first <= last && last < count).toBe(true);
          if (handle === "both") expect(last - first).toBe(given.last - given.first);
        },
      ),
    );
  });
});
