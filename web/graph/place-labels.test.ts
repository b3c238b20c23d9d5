import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelLines } from "./label-lines.ts";
import { type LabelRequest, placeLabels } from "./place-labels.ts";

const request = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  x,
  y,
  radius: 8,
  width: 80,
  height: 15,
  over: "nothing",
  reach: more.over === "any" ? 50 : 0,
  ...more,
});

describe("placing labels", () => {
  it("never puts one over another, forced or not", () => {
    const requests = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 300 }),
        width: fc.integer({ min: 10, max: 120 }),
        over: fc.constantFrom("nothing" as const, "small" as const, "any" as const),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(requests, (rows) => {
        const placed = placeLabels(
          rows.map(({ x, y, ...more }, id) => request(String(id), x, y, more)),
          [],
          { width: 400, height: 400 },
        );
        const overlapping = placed.filter((one) =>
          placed.some(
            (other) =>
              other !== one &&
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y < other.y + other.height &&
              other.y < one.y + one.height,
          ),
        );
        expect(overlapping).toEqual([]);
      }),
    );
  });

  it("gives the first the better place", () => {
    const placed = placeLabels([request("first", 50, 50), request("second", 50, 50)], []);
    expect(placed[0]).toMatchObject({ id: "first", x: 62, y: 42.5 });
    expect(placed[1]?.y).not.toBe(42.5);
  });

  it("keeps clear of nodes, unless it is a chosen one's and there is no other way", () => {
    const everywhere = [{ x: -500, y: -500, width: 1000, height: 1000 }];
    expect(placeLabels([request("any", 0, 0)], everywhere)).toEqual([]);
    expect(placeLabels([request("chosen", 0, 0, { over: "any" })], everywhere)).toHaveLength(1);
  });

  it("lets the label of a large node cover small ones, but no other large one", () => {
    const landmark = request("landmark", 0, 0, { over: "small" });
    expect(placeLabels([landmark], [{ x: -500, y: -500, width: 1000, height: 1000 }])).toHaveLength(1);
    expect(placeLabels([landmark], [{ x: -500, y: -500, width: 1000, height: 1000, large: true }])).toEqual([]);
  });

  it("stays on the screen where it can", () => {
    const [label] = placeLabels([request("edge", 390, 200)], [], { width: 400, height: 400 });
    expect((label?.x ?? 0) + 80).toBeLessThanOrEqual(400);
  });
});

describe("a name in lines", () => {
  it.each([
    ["Lê Trung Kiên", 24, 2, ["Lê Trung Kiên"]],
    ["Ban Quản lý Khu kinh tế Nam Hải", 24, 2, ["Ban Quản lý Khu kinh tế", "Nam Hải"]],
    ["Hội nghị tổng kết công tác năm và triển khai nhiệm vụ", 20, 2, ["Hội nghị tổng kết", "công tác năm và…"]],
    ["Siêudàikhôngcódấucách", 5, 2, ["Siêudàikhôngcódấucách"]],
    ["  hai   chữ ", 24, 2, ["hai chữ"]],
    ["", 24, 2, []],
  ])("%s", (name, width, most, lines) => {
    expect(labelLines(name, width, most)).toEqual(lines);
  });
});
