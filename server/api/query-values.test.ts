import { describe, expect, it } from "vitest";
import { z } from "zod";
import { queryValues } from "./query-values.ts";

const schema = z.object({
  q: z.string(),
  kinds: z.array(z.string()).default([]),
  limit: z.int().default(5),
  all: z.boolean().optional(),
  from: z.iso.date().optional(),
});

describe("queryValues", () => {
  it.each([
    ["q=lan&limit=3", { q: "lan", limit: 3 }],
    ["q=3", { q: "3" }],
    ["q=", { q: "" }],
    ["kinds=a,b", { kinds: ["a", "b"] }],
    ["kinds=a&kinds=b,c", { kinds: ["a", "b", "c"] }],
    ["kinds=", {}],
    ["limit=&from=&all=", {}],
    ["limit=3.5", { limit: 3.5 }],
    ["limit=1e3", { limit: "1e3" }],
    ["limit=%203", { limit: " 3" }],
    ["limit=1&limit=2", { limit: ["1", "2"] }],
    ["all=true", { all: true }],
    ["all=yes", { all: "yes" }],
    ["from=2023-01-02", { from: "2023-01-02" }],
    ["other=1", { other: "1" }],
    ["constructor=1", { constructor: "1" }],
    ["q=%C4%91", { q: "đ" }],
  ])("%s → %o", (text, values) => {
    expect(queryValues(new URLSearchParams(text), schema)).toEqual(values);
  });
});
