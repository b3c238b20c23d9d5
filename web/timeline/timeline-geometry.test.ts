import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "./timeline-entry.ts";
import { timelineGeometry } from "./timeline-geometry.ts";

const entry = (values: Partial<TimelineEntry>): TimelineEntry => ({
  id: "edg_1",
  start: null,
  end: null,
  seen: [],
  published: [],
  ...values,
});
const rowOf = (values: Partial<TimelineEntry>) => timelineGeometry([entry(values)], 400)?.rows[0];

describe("the timeline of posts", () => {
  it("has nothing to draw while no date is known, or only dates without a year", () => {
    expect(timelineGeometry([entry({})], 400)).toBeNull();
    expect(timelineGeometry([entry({ seen: ["--04-05"] })], 400)).toBeNull();
  });

  it("draws no tenure from sightings alone", () => {
    const row = rowOf({ seen: ["2021-04-05", "2024-01-21"], published: ["2024-01-22"] });
    expect(row?.held).toBeNull();
    expect(row?.seen).toHaveLength(2);
    expect(row?.published).toHaveLength(1);
  });

  it("lets a tenure fade out on the side that no source states", () => {
    expect(rowOf({ start: "2020-03", seen: ["2022-05-01"] })?.held).toMatchObject({ openStart: false, openEnd: true });
    expect(rowOf({ end: "2020-03" })?.held).toMatchObject({ openStart: true, openEnd: false });
    expect(rowOf({ start: "2018", end: "2020" })?.held).toMatchObject({ openStart: false, openEnd: false });
  });

  it("keeps a vague sighting as long as it is vague", () => {
    const [stretch] = rowOf({ seen: ["2021"] })?.seen ?? [];
    const [point] = rowOf({ seen: ["2021-04-05"] })?.seen ?? [];
    expect((stretch?.to ?? 0) - (stretch?.from ?? 0)).toBeGreaterThan(300);
    expect(point?.to).toBe(point?.from);
  });

  it("writes years that have room", () => {
    expect(timelineGeometry([entry({ seen: ["1930", "2024"] })], 220)?.ticks.length).toBeLessThanOrEqual(6);
    expect(timelineGeometry([entry({ seen: ["2021-01-01"] })], 400)?.ticks.map(({ label }) => label)).toEqual([
      "2021",
      "2022",
    ]);
  });

  it("puts later days further right, all inside the width", () => {
    const date = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, date, fc.integer({ min: 120, max: 2000 }), (one, other, width) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const row = timelineGeometry([entry({ start: first, end: last })], width)?.rows[0];
        expect(row?.held?.from ?? -1).toBeGreaterThanOrEqual(0);
        expect(row?.held?.to ?? Infinity).toBeLessThanOrEqual(width);
        expect(row?.held?.from ?? 0).toBeLessThanOrEqual(row?.held?.to ?? 0);
      }),
    );
  });
});
