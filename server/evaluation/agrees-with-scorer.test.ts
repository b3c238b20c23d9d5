import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import { GoldArticle } from "./gold.ts";
import { ROWS } from "./rows.ts";

/** The independent scorer; SCORER names it where it is not beside the repository. */
const scorer = resolve(process.env["SCORER"] ?? "../shared/score/score.mjs");
const ITS_ROWS = [
  "persons (officials)",
  "persons (all)",
  "roles (strict)",
  "roles + status (strict)",
  "roles (lenient)",
  "events (kind-free, by date or name)",
  "ATTENDED",
  "CHAIRED",
  "SPOKE_AT",
];

const name = fc.constantFrom("Lê An", "Trần Hòa", "Trần Hoà", "Phạm Cúc", "Vũ Dũng");
const title = fc.constantFrom("Phó ban", "Phó Trưởng ban", "Giám đốc", "Phó Giám đốc", "Chủ tịch");
const body = fc.constantFrom(
  "BQL KKT X",
  "Ban Quản lý Khu kinh tế X",
  "Sở Y tế",
  "Sở Y tế Hà Nam",
  "UBND tỉnh Hà Nam",
  "Ủy ban nhân dân Hà Nam",
);
const status = fc.constantFrom("current", "new", "ended", "former", "proposed");
const date = fc.constantFrom("2021-04-05", "--04-05", "2021-04", "2021", "--05", "2021-04-05/2021-04-06", null);
const optional = fc.constantFrom(undefined, true, false);
const people = fc.array(fc.oneof(name, fc.record({ person: name, optional }, { requiredKeys: ["person"] })), {
  maxLength: 3,
});

const goldArticle = fc.record({
  persons: fc.array(
    fc.oneof(
      name,
      fc.record(
        { name, kind: fc.constantFrom("official", "other", "historic"), optional },
        { requiredKeys: ["name", "kind"] },
      ),
    ),
    { maxLength: 3 },
  ),
  optionalPersons: fc.array(name, { maxLength: 1 }),
  roles: fc.array(
    fc.record(
      {
        person: name,
        title,
        organization: body,
        organizationAlso: fc.array(body, { maxLength: 1 }),
        status,
        statusAlso: status,
        optional,
      },
      { requiredKeys: ["person", "title"] },
    ),
    { maxLength: 4 },
  ),
  events: fc.array(
    fc.record(
      {
        name: title,
        date,
        dateAlso: fc.array(date, { maxLength: 1 }),
        planned: fc.boolean(),
        optional,
        attendedBy: people,
        attendedByOptional: people,
        chairedBy: people,
        spokeAt: people,
      },
      { requiredKeys: ["name"] },
    ),
    { maxLength: 3 },
  ),
});
const facts: fc.Arbitrary<Facts> = fc.record({
  persons: fc.array(fc.record({ name, official: fc.boolean() }), { maxLength: 4 }),
  roles: fc.array(fc.record({ person: name, title, organization: body, status }), { maxLength: 5 }),
  links: fc.array(
    fc.record({ kind: fc.constantFrom("ATTENDED" as const, "CHAIRED" as const, "SPOKE_AT" as const), person: name }),
    { maxLength: 5 },
  ),
  events: fc.array(fc.record({ name: title, date }), { maxLength: 4 }),
});

interface Tally {
  readonly tally: Record<string, { readonly tp: number; readonly fp: number; readonly fn: number } | undefined>;
}

function scored(articles: readonly { gold: unknown; facts: Facts }[]): number[][] {
  const folder = mkdtempSync(join(tmpdir(), "scorer-"));
  try {
    const rows = (pick: (facts: Facts) => readonly object[]) =>
      articles.flatMap((article, index) =>
        pick(article.facts).map((row) => ({ ...row, article: `folder/${index}.txt` })),
      );
    mkdirSync(join(folder, "gold"));
    articles.forEach(({ gold }, index) => writeFileSync(join(folder, "gold", `${index}.json`), JSON.stringify(gold)));
    const all = {
      persons: rows((one) => one.persons),
      roles: rows((one) => one.roles),
      links: rows((one) => one.links),
      events: rows((one) => one.events),
    };
    writeFileSync(join(folder, "facts.json"), JSON.stringify(all));
    const result = join(folder, "result.json");
    execFileSync(process.execPath, [
      scorer,
      "--gold",
      join(folder, "gold"),
      "--facts",
      join(folder, "facts.json"),
      "--json",
      result,
    ]);
    const { tally } = JSON.parse(readFileSync(result, "utf8")) as Tally;
    return ITS_ROWS.map((row) => [tally[row]?.tp ?? 0, tally[row]?.fp ?? 0, tally[row]?.fn ?? 0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!existsSync(scorer))("the evaluation and the independent scorer", () => {
  it("count the same on the same facts", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ gold: goldArticle, facts }), { minLength: 20, maxLength: 40 }), (articles) => {
        const plain = articles.map(({ gold, facts: read }) => ({
          gold: JSON.parse(JSON.stringify(gold)) as unknown,
          facts: read,
        }));
        const { scores } = evaluate(
          plain.map(({ gold, facts: read }, index) => ({
            article: String(index),
            gold: GoldArticle.parse(gold),
            facts: read,
          })),
        );
        const ours = ROWS.map((row) => scores.find((score) => score.row === row)).map((score) => [
          score?.hits,
          score?.extra,
          score?.missing,
        ]);
        expect(ours).toEqual(scored(plain));
      }),
      { numRuns: 10 },
    );
  });
});
