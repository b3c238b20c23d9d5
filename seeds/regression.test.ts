import { describe, expect, it } from "vitest";
import { comparisonKey } from "#model/fold";
import { EventKind } from "#model/entity";
import { GoldArticle } from "../server/evaluation/gold.ts";
import { parseCases } from "./regression/parse-cases.ts";
import { readCases } from "./regression/read-cases.ts";
import type { RegressionCase } from "./regression/regression-case.ts";

const cases = readCases();
const MORE_EVENT_KINDS = ["reception", "trial"];

/** A name or body may be spread over lines and spaced oddly in the text, never worded otherwise. */
const states = ({ text }: RegressionCase, name: string) =>
  ` ${comparisonKey(text.replace(/\s+/gu, " "))} `.includes(` ${comparisonKey(name)} `);

describe("the regression set", () => {
  it("has at least 150 cases, each with a name of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  it.each(cases)("$id: every name is in the text", (example) => {
    for (const { name } of example.persons) expect([name, states(example, name)]).toEqual([name, true]);
    for (const name of example.nobody) {
      expect(example.text).toContain(name);
      expect(example.persons.map((person) => person.name)).not.toContain(name);
    }
  });

  it.each(cases)("$id: every day is in the text, every kind of event known", (example) => {
    for (const { kind, date } of example.events) {
      expect([...EventKind.options, ...MORE_EVENT_KINDS]).toContain(kind);
      const day = date?.split("-").at(-1);
      if (day !== undefined)
        expect(example.text.replace(/\D/gu, " ")).toMatch(new RegExp(`(^|\\s)0?${Number(day)}\\s`, "u"));
    }
  });

  it.each(cases)("$id: is gold as readings are judged by", (example) => {
    const gold = GoldArticle.parse(example);
    expect(gold.roles).toHaveLength(example.roles.length);
    expect(gold.events?.map(({ date }) => date)).toEqual(example.events.map(({ date }) => date));
  });

  it("does not use one name for two people", () => {
    // "Trưởng Ban Quản lý" is written in three ways of one person.
    const names = cases.flatMap(({ persons }) => persons.map(({ name }) => name)).sort();
    const twice = names.filter((name, index) => name === names[index - 1]);
    expect([...new Set(twice)]).toEqual(["Vương Đình Quế"]);
  });
});

describe("parseCases", () => {
  const parse = (table: string) => parseCases("made", table);

  it("reads text, posts, gatherings and nobodies", () => {
    const [example] = parse(
      [
        ...["# comment", "", "= a case", "Ông A, Bí thư X, dự.", "Ảnh: B"],
        ...[
          "  A | Bí thư // Phó Bí thư | X // Y | new/current | 2015-06.. ?",
          "  event: Lễ C | ceremony | --04-05 | D ?",
        ],
        ...["    host: X", "    there: A", "    maybe: E; F", "    spoke: A; G", "  other: H", "  nobody: B"],
      ].join("\n"),
    );
    expect(example).toEqual({
      id: "made: a case",
      text: "Ông A, Bí thư X, dự.\nẢnh: B",
      persons: [...["A", "G", "E", "F"].map((name) => ({ name, kind: "official" })), { name: "H", kind: "other" }],
      roles: [
        {
          ...{ person: "A", title: "Bí thư", titleAlso: ["Phó Bí thư"], organization: "X", organizationAlso: ["Y"] },
          ...{ status: "new", statusAlso: ["current"], from: "2015-06", to: null, optional: true },
        },
      ],
      events: [
        {
          ...{
            name: "Lễ C",
            kind: "ceremony",
            date: "--04-05",
            dateAlso: [],
            place: "D",
            planned: false,
            optional: true,
          },
          ...{
            organizedBy: ["X"],
            attendedBy: ["A", "G"],
            attendedByOptional: ["E", "F"],
            chairedBy: [],
            spokeAt: ["A", "G"],
          },
        },
      ],
      nobody: ["B"],
    });
  });

  it("decomposes a text marked @nfd, but not its gold", () => {
    const [example] = parse("= a case @nfd\nÔng Lễ, Bí thư X\n  Lễ | Bí thư | X");
    expect(example?.text).toBe("Ông Lễ, Bí thư X".normalize("NFD"));
    expect(example?.roles[0]?.person).toBe("Lễ".normalize("NFC"));
  });

  it.each([
    ["text before the first case", "Ông A\n  none"],
    ["a case without gold", "= a case\nÔng A"],
    ["a case without text", "= a case\n  none"],
    ["a post of two parts", "= a case\nÔng A\n  A | Bí thư"],
    ["a post of six parts", "= a case\nÔng A\n  A | B | C | new | .. | ?"],
    ["an unknown status", "= a case\nÔng A\n  A | Bí thư | X | old"],
    ["a chair without a gathering", "= a case\nÔng A\n    chair: A"],
    ["an unknown word", "= a case\nÔng A\n  event: Lễ | ceremony | -\n    seen: A"],
    ["a gathering without a date cell", "= a case\nÔng A\n  event: Lễ | ceremony"],
  ])("refuses %s", (_, table) => {
    expect(() => parse(table)).toThrow();
  });
});
