import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addTally, type BodyTally, NO_TALLY, tallyOf, wholeTally } from "./body-tally.ts";
import type { LocalOrganization } from "./entity.ts";

const name = fc.constantFrom("Sở Y tế Cần Thơ", "Sở Y tế TP Cần Thơ", "SYT Cần Thơ");
const mention = fc
  .record({ name, aliases: fc.uniqueArray(name), place: fc.constantFrom("Cần Thơ", "TP Cần Thơ", null) })
  .map((own): LocalOrganization => ({ ...own, type: "organization", ref: "", count: 1, kind: "GovernmentBody" }));
const tally: fc.Arbitrary<BodyTally> = fc.oneof(
  mention.map(tallyOf),
  fc.tuple(fc.constantFrom("org_a", "org_b"), fc.constantFrom(0.6, 0.85)).map(([id, sure]) => wholeTally(id, sure)),
);
const sum = (tallies: readonly BodyTally[]) => tallies.reduce((all, one) => addTally(all, one), NO_TALLY);

describe("a body's tally", () => {
  it("is the same text in whatever order articles come", () => {
    fc.assert(
      fc.property(fc.array(tally), (tallies) => {
        expect(JSON.stringify(sum(tallies.toReversed()))).toBe(JSON.stringify(sum(tallies)));
      }),
    );
  });

  it("forgets an article without a trace", () => {
    fc.assert(
      fc.property(fc.array(tally), tally, (tallies, last) => {
        const before = sum(tallies);
        expect(JSON.stringify(addTally(addTally(before, last), last, -1))).toBe(JSON.stringify(before));
      }),
    );
  });

  it("follows the number of names and not of articles", () => {
    const [one] = fc.sample(mention, 1);
    if (one === undefined) throw new Error("no sample");
    const sizeOf = (times: number) => JSON.stringify(sum(Array.from({ length: times }, () => tallyOf(one)))).length;
    expect(sizeOf(900) - sizeOf(100)).toBe(0);
  });
});
