import { comparisonKey } from "#model/fold";
import { describe, expect, it } from "vitest";
import { communeRows } from "../lexicons/commune-rows.ts";
import { MERGED_INTO } from "../lexicons/province-mergers.ts";
import { CITIES, PROVINCES } from "../lexicons/provinces.ts";
import { communesNamed } from "./communes.ts";
import { provinceOf } from "./places.ts";

const rows = communeRows();
const distinct = (names: (string | null)[]) => new Set(names).size;

describe("the lists of communes", () => {
  it("are whole: 10,599 of 63 provinces, and 3,321 of 34 since 2025", () => {
    const [until, since] = [
      rows.filter(({ district }) => district !== null),
      rows.filter((row) => row.district === null),
    ];
    expect([until.length, distinct(until.map(({ province }) => province))]).toEqual([10_599, 63]);
    expect([since.length, distinct(since.map(({ province }) => province))]).toEqual([3_321, 34]);
  });

  it("have a name, a kind and a known province in every row", () => {
    const odd = rows.filter(
      ({ province, type, name }) =>
        !/^(?:xã|phường|thị trấn|đặc khu)$/u.test(type) ||
        !/^[\p{Lu}\d][^,;:/]*$/u.test(name) ||
        provinceOf(comparisonKey(province)) === undefined,
    );
    expect(odd).toEqual([]);
  });

  it("agree with the mergers: what is merged has no communes since, what it was merged into has", () => {
    const since = new Set(
      rows.filter(({ district }) => district === null).map(({ province }) => provinceOf(comparisonKey(province))),
    );
    for (const [old, into] of Object.entries(MERGED_INTO)) {
      expect([...CITIES, ...PROVINCES]).toContain(old);
      expect(since).not.toContain(comparisonKey(old));
      expect(since).toContain(comparisonKey(into));
    }
    expect(Object.keys(MERGED_INTO)).toHaveLength(63 - 34 + 1); // Thừa Thiên Huế became Huế
  });
});

describe("communes of a name", () => {
  it.each([
    ["hoà lộc", "xã", "before", ["hậu lộc, thanh hoá", "mỏ cày bắc, bến tre", "tam bình, vĩnh long"]],
    ["suối hai", "xã", "after", ["null, hà nội"]],
    ["suối hai", "xã", "before", []],
    ["phú quốc", "đặc khu", null, ["null, an giang"]],
    ["phú quốc", "xã", null, []],
  ] as const)("%s (%s), %s the reform", (name, level, era, expected) => {
    expect(communesNamed(name, level, era).map(({ district, province }) => `${district}, ${province}`)).toEqual(
      expected,
    );
  });
});
