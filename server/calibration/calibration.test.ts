import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GoldArticle } from "../evaluation/gold.ts";
import { DOUBTED } from "../claims/confidence-of.ts";
import { calibrate } from "./calibrate.ts";
import { confidenceSource } from "./confidence-source.ts";
import { crossCalibrate } from "./cross-calibrate.ts";
import { formatCalibration } from "./format-calibration.ts";
import { judgeClaim, type Stated } from "./judge-claim.ts";
import type { JudgedClaim } from "./judged-claim.ts";
import { measureConfidence } from "./measure-confidence.ts";
import type { MeasuredDraft } from "./measured-draft.ts";
import { wilson } from "./wilson.ts";

const gold: GoldArticle = {
  roles: [
    { person: "Lê Văn Đoàn", title: "Giám đốc", organization: "Sở Y tế Hà Tĩnh", status: "new" },
    { person: "Lê Văn Đoàn", title: "Bí thư", organization: "Đảng ủy Sở Y tế", status: "current", optional: true },
  ],
  events: [
    { name: "Hội nghị", date: "2021-04-05", attendedBy: ["Lê Văn Đoàn", "Cao Thị Thảo"], chairedBy: ["Cao Thị Thảo"] },
    { name: "Lễ trao", attendedBy: ["Vi Thị Mẩy"], optional: true },
  ],
};
const post = (change: Partial<Stated>): Stated => ({
  kind: "HELD_ROLE",
  subject: "person:lê văn đoàn",
  subjectName: "Lê Văn Đoàn",
  title: "Giám đốc",
  objectName: "Sở Y tế tỉnh Hà Tĩnh",
  status: "new",
  ...change,
});
const there = (kind: Stated["kind"], subjectName: string): Stated => ({
  kind,
  subject: `person:${subjectName.toLowerCase()}`,
  subjectName,
  title: null,
  objectName: "hội nghị",
  status: null,
});

describe("judgeClaim", () => {
  it.each<[string, Stated, boolean | null]>([
    ["a post that the gold has, written another way", post({}), true],
    ["the same post of another person", post({ subjectName: "Cao Thị Thảo" }), false],
    ["a post in another body", post({ objectName: "Sở Y tế Nghệ An" }), false],
    ["a post that was left, by the claim", post({ status: "former" }), false],
    ["a post that may be left out", post({ title: "Bí thư", objectName: "Đảng ủy Sở Y tế", status: "current" }), null],
    ["a presence that the gold has", there("ATTENDED", "Cao Thị Thảo"), true],
    ["a chair that the gold has", there("CHAIRED", "Cao Thị Thảo"), true],
    ["a chair who was merely there", there("CHAIRED", "Lê Văn Đoàn"), false],
    ["a presence that may be left out", there("ATTENDED", "Vi Thị Mẩy"), null],
    ["a body that took part, which has no gold", { ...there("ATTENDED", "Sở Y tế"), subject: "organization:y" }, null],
    ["a part of a body, which has no gold", there("PART_OF", "Sở Y tế"), null],
  ])("%s", (_, claim, expected) => {
    expect(judgeClaim(claim, gold)).toBe(expected);
  });
});

const claims = (count: number, holding: number, confidence: number, rule = "a"): JudgedClaim[] =>
  Array.from({ length: count }, (_, index) => ({ kind: "ATTENDED", rule, confidence, holds: index < holding }));

describe("calibrate", () => {
  it("says how many hold in each bin, by rule and above each threshold", () => {
    const calibration = calibrate([...claims(10, 9, 0.9), ...claims(4, 1, 0.3, "b")]);
    expect(calibration.all).toMatchObject({ claims: 14, holding: 10 });
    expect(calibration.kinds[0]?.bins).toMatchObject([
      { name: "0.00–0.50", claims: 4, holding: 1, meanConfidence: 0.3 },
      { name: "0.90–0.95", claims: 10, holding: 9 },
    ]);
    expect(calibration.rules).toMatchObject([
      { name: "a ATTENDED", claims: 10 },
      { name: "b ATTENDED", claims: 4 },
    ]);
    expect(calibration.thresholds.find(({ name }) => name === "≥ 0.90")).toMatchObject({ claims: 10, holding: 9 });
  });

  it("gives 0 for confidence that is always right and 0.25 for a coin's", () => {
    expect(calibrate([...claims(3, 3, 1), ...claims(3, 0, 0)]).all.brier).toBe(0);
    expect(calibrate(claims(4, 2, 0.5)).all.brier).toBe(0.25);
  });

  it("puts every claim into exactly one bin of its kind", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (all) => {
        const { kinds } = calibrate(
          all.map((confidence) => ({ kind: "ATTENDED", rule: "a", confidence, holds: true })),
        );
        const binned = kinds.flatMap(({ bins }) => bins).reduce((sum, bin) => sum + bin.claims, 0);
        expect(binned).toBe(all.length);
      }),
    ));

  it("prints nothing but a head without claims", () => {
    expect(formatCalibration(calibrate([]))).toContain("n/a");
  });
});

describe("wilson", () => {
  // Brown, Cai and DasGupta 2001, and any table of the interval
  it.each([
    [0, 10, 0, 0.278],
    [9, 10, 0.596, 0.982],
    [50, 100, 0.404, 0.596],
    [0, 0, 0, 1],
  ])("%i of %i", (hits, count, low, high) => {
    const [a, b] = wilson(hits, count);
    expect(a).toBeCloseTo(low, 3);
    expect(b).toBeCloseTo(high, 3);
  });
});

describe("crossCalibrate", () => {
  it("never judges an article by a table that saw it", () => {
    const good = Array.from({ length: 8 }, () => drafts(10, 10));
    const judged = crossCalibrate([...good, drafts(10, 0), ...good], 17);
    const bad = judged.filter(({ holds }) => !holds);
    expect(bad).toHaveLength(10);
    // the only article that could have taught it otherwise is its own
    expect(bad.every(({ confidence }) => confidence > 0.95)).toBe(true);
  });

  it("judges every draft once", () => {
    expect(crossCalibrate([drafts(3, 1), drafts(4, 4), drafts(5, 2)], 2)).toHaveLength(12);
  });
});

function drafts(count: number, holding: number, change: Partial<MeasuredDraft> = {}): MeasuredDraft[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ key: "a HELD_ROLE", kind: "HELD_ROLE", rule: "a", given: 0.9, ambiguities: [], holds: index < holding },
    ...change,
  }));
}

describe("measureConfidence", () => {
  it("gives a rule the share of its claims that hold, less sure where there are few", () => {
    const { rules } = measureConfidence([...drafts(400, 360), ...drafts(1, 1, { key: "b HELD_ROLE" })]);
    expect(rules["a HELD_ROLE"]).toMatchObject({ hits: 360, claims: 400, usual: 0.9 });
    expect(rules["a HELD_ROLE"]?.precision).toBeCloseTo(0.9, 2);
    expect(rules["b HELD_ROLE"]?.precision).toBeCloseTo(2 / 3, 2);
  });

  it("gives an ambiguity what its claims hold less often than their rules'", () => {
    const { rules, ambiguities } = measureConfidence([
      ...drafts(200, 190),
      ...drafts(200, 95, { ambiguities: ["vague"] }),
    ]);
    expect(rules["a HELD_ROLE"]?.precision).toBeCloseTo(0.95, 1);
    expect(ambiguities["vague"]?.factor).toBeCloseTo(0.5, 1);
  });

  it("never makes an ambiguity a merit", () => {
    const { ambiguities } = measureConfidence([...drafts(100, 50), ...drafts(100, 100, { ambiguities: ["vague"] })]);
    expect(ambiguities["vague"]?.factor).toBe(1);
  });

  it("counts a rule's own doubts as an ambiguity", () => {
    const { ambiguities } = measureConfidence([...drafts(100, 95), ...drafts(50, 10, { given: 0.6 })]);
    expect(ambiguities[DOUBTED]).toMatchObject({ hits: 10, claims: 50 });
    expect(ambiguities[DOUBTED]?.factor).toBeLessThan(0.4);
  });

  it("is written as a source that says what it was measured on", () => {
    const source = confidenceSource(measureConfidence(drafts(4, 3)), "four made-up claims");
    expect(source).toContain("Measured on four made-up claims.");
    expect(source).toMatch(/"a HELD_ROLE": \{ hits: 3, claims: 4, precision: [\d.]+, usual: 0.9 \}/u);
  });
});
