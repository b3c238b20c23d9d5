import { describe, expect, it } from "vitest";
import { judgeDrafts } from "../server/calibration/judge-drafts.ts";
import { vietnamese } from "../server/languages/vi/index.ts";
import { labelCases } from "./regression/label-cases.ts";
import { readCases } from "./regression/read-cases.ts";

const cases = await labelCases(readCases());
const drafts = cases.flatMap((one) => judgeDrafts(one, vietnamese));
const table = vietnamese.confidence;

describe("the table of measured confidence", () => {
  // A rule whose numbers were changed since would have all its claims taken for doubtful.
  it.each(Object.entries(table?.rules ?? {}))("knows what %s says", (key, { usual }) => {
    const said = new Set(drafts.flatMap((draft) => (draft.key === key ? [draft.given] : [])));
    // measure it anew: npm run evaluate -- --write-confidence
    if (said.size > 0) expect([...said]).toContain(usual);
  });

  it("gives shares, from counts that can be", () => {
    for (const { hits, claims, precision } of Object.values(table?.rules ?? {})) {
      expect(hits).toBeLessThanOrEqual(claims);
      expect(precision).toBeGreaterThan(0);
      expect(precision).toBeLessThanOrEqual(1);
    }
    for (const { factor } of Object.values(table?.ambiguities ?? {})) {
      expect(factor).toBeGreaterThan(0);
      expect(factor).toBeLessThanOrEqual(1);
    }
  });
});
