import type { Facts } from "./facts.ts";
import type { GoldArticle } from "./gold.ts";
import type { Judged } from "./judged.ts";
import { match } from "./match.ts";
import { normalForm } from "./normal-form.ts";
import { unique } from "./unique.ts";

/** Officials alone, and every person who is named; historic figures are optional. */
export function judgePersons(gold: GoldArticle, facts: Facts): Judged[] {
  const named = (gold.persons ?? []).map((person) =>
    typeof person === "string" ? { name: person, kind: "official", optional: false } : person,
  );
  const historic = (gold.optionalPersons ?? []).map((name) => ({ name, kind: "historic", optional: true }));
  const everybody = [...named, ...historic];
  const officials = everybody.map((one) => ({ ...one, optional: (one.optional ?? false) || one.kind !== "official" }));
  const required = new Set(officials.filter((one) => !one.optional).map((one) => normalForm(one.name)));
  const read = unique(facts.persons, (person) => normalForm(person.name));
  const same = (a: { name: string }, b: { name: string }) => normalForm(a.name) === normalForm(b.name);
  return [
    [
      "officials",
      match(
        officials,
        read.filter((person) => person.official || required.has(normalForm(person.name))),
        same,
      ),
    ],
    [
      "persons",
      match(
        everybody.map((one) => ({ ...one, optional: (one.optional ?? false) || one.kind === "historic" })),
        read,
        same,
      ),
    ],
  ];
}
