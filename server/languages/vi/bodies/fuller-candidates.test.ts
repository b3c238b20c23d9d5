import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFuller } from "./body-key.ts";
import type { CompletedBody } from "./completed-body.ts";
import { fullerCandidates } from "./fuller-candidates.ts";

const word = fc.constantFrom(
  "bộ",
  "sở",
  "giao",
  "thông",
  "vận",
  "tải",
  "công ty",
  "tnhh",
  "ngân hàng",
  "đảng uỷ",
  "khu",
);
const key = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const kind = fc.constantFrom("Enterprise" as const, "GovernmentBody" as const, "PublicServiceUnit" as const);

describe("fullerCandidates", () => {
  it("leaves out no key that is fuller", () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 12 }), kind, (keys, kind) => {
        const candidates = fullerCandidates(keys);
        const body = { kind, place: null } as CompletedBody;
        for (const short of keys)
          for (const long of keys)
            if (short !== long && isFuller(body, short, body, long)) expect(candidates(short)).toContain(long);
      }),
      { numRuns: 500 },
    );
  });

  it("does not offer every body for every other", () => {
    const keys = Array.from({ length: 500 }, (_, index) => `công ty tnhh tân ${index}`);
    const candidates = fullerCandidates(keys);
    expect(keys.flatMap(candidates)).toEqual([]);
  });
});
