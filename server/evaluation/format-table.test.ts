import { expect, it } from "vitest";
import { formatTable } from "./format-table.ts";
import type { Problem } from "./judge-article.ts";

const problem = (article: string): Problem => ({ article, row: "posts", what: "missing", value: {}, evidence: null });

it.each([
  [0, 0],
  [1, 2],
  [3, 0],
  [9, 0],
])("with %i errors asked for of three, says that %i more are left", (errors, left) => {
  const text = formatTable({ articles: 3, scores: [], problems: ["a", "b", "c"].map(problem) }, errors);
  expect(text.match(/^missing posts/gmu)?.length ?? 0).toBe(Math.min(errors, 3));
  expect(/… and (\d+) more/u.exec(text)?.[1]).toBe(left === 0 ? undefined : String(left));
});
