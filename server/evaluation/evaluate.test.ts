import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import { GoldArticle } from "./gold.ts";
import type { Row } from "./rows.ts";

const NOTHING: Facts = { persons: [], roles: [], links: [], events: [] };

function counts(row: Row, gold: unknown, facts: Partial<Facts>) {
  const article = { article: "a", gold: GoldArticle.parse(gold), facts: { ...NOTHING, ...facts } };
  const score = evaluate([article]).scores.find((one) => one.row === row);
  return [score?.hits, score?.extra, score?.missing];
}

const role = (person: string, title: string, organization: string, status = "current") => ({
  person,
  title,
  organization,
  status,
});
const attended = (person: string) => ({ kind: "ATTENDED" as const, person });

describe("persons", () => {
  const gold = { persons: ["Lê An", { name: "Trần Hòa", kind: "other" }], optionalPersons: ["Hồ Chí Minh"] };

  it("counts officials apart from everybody", () => {
    const persons = [
      { name: "Lê An", official: true },
      { name: "Trần Hoà", official: false },
      { name: "Hồ Chí Minh", official: false },
    ];
    expect(counts("officials", gold, { persons })).toEqual([1, 0, 0]);
    expect(counts("persons", gold, { persons })).toEqual([2, 0, 0]);
  });

  it("calls a person extra who is in no gold", () => {
    expect(counts("persons", gold, { persons: [{ name: "Cầu Giấy", official: true }] })).toEqual([0, 1, 2]);
  });
});

describe("posts", () => {
  const gold = { roles: [{ ...role("Lê An", "Phó Trưởng ban", "Ban Quản lý Khu kinh tế X"), statusAlso: "ended" }] };

  it.each([
    ["an abbreviation", role("Lê An", "Phó ban", "BQL KKT X"), [1, 0, 0]],
    ["another cut of title and body", role("Lê An", "Phó Trưởng", "Ban Quản lý Khu kinh tế X"), [1, 0, 0]],
    ["another person", role("Lê Anh", "Phó Trưởng ban", "Ban Quản lý Khu kinh tế X"), [0, 1, 1]],
    ["another body", role("Lê An", "Phó Trưởng ban", "Ban Quản lý Khu kinh tế Y"), [0, 1, 1]],
  ])("%s", (_, read, expected) => {
    expect(counts("posts", gold, { roles: [read] })).toEqual(expected);
  });

  it.each([
    ["new", [1, 0, 0]],
    ["former", [1, 0, 0]],
    ["proposed", [0, 1, 1]],
  ])("takes the status “%s” or not", (status, expected) => {
    const roles = [role("Lê An", "Phó Trưởng ban", "Ban Quản lý Khu kinh tế X", status)];
    expect(counts("posts + status", gold, { roles })).toEqual(expected);
  });

  it("is lenient where part of a body is named, and only in the lenient row", () => {
    const roles = [role("Lê An", "Phó Trưởng ban", "Ban Quản lý")];
    expect(counts("posts", gold, { roles })).toEqual([0, 1, 1]);
    expect(counts("posts (lenient)", gold, { roles })).toEqual([1, 0, 0]);
  });

  it("counts one post once, however often it is read", () => {
    const roles = [gold.roles, gold.roles].flat();
    expect(counts("posts", gold, { roles })).toEqual([1, 0, 0]);
  });
});

describe("events", () => {
  const gold = {
    events: [
      { name: "Hội nghị", date: "--04-05", dateAlso: [null] },
      { name: "Lễ", planned: true },
    ],
  };

  it.each([
    ["its day in any year", "2021-04-05", [1, 0, 0]],
    ["no date", null, [1, 0, 0]],
    ["the first of its days", "--04-05/--04-06", [1, 0, 0]],
  ])("is found by %s", (_, date, expected) => {
    expect(counts("events", gold, { events: [{ name: "hội nghị", date }] })).toEqual(expected);
  });

  it("lets what is planned neither help nor hurt", () => {
    const events = [
      { name: "hội nghị", date: "--04-05" },
      { name: "lễ", date: "--05-01" },
    ];
    expect(counts("events", gold, { events })).toEqual([1, 0, 0]);
    expect(counts("events", gold, { events: [...events, { name: "họp", date: "--06-01" }] })).toEqual([1, 1, 0]);
  });
});

describe("presence", () => {
  const gold = {
    events: [
      {
        name: "Hội nghị",
        attendedBy: ["Lê An", { person: "Trần Bình", optional: true }],
        attendedByOptional: ["Phạm Cúc"],
      },
      { name: "Lễ", optional: true, attendedBy: ["Vũ Dung", "Lê An"] },
    ],
  };

  it("counts a person once over all events, required if required at one of them", () => {
    expect(counts("attended", gold, { links: [attended("Lê An"), attended("Lê An")] })).toEqual([1, 0, 0]);
  });

  it("lets the optional neither help nor hurt", () => {
    expect(counts("attended", gold, { links: ["Trần Bình", "Phạm Cúc", "Vũ Dung"].map(attended) })).toEqual([0, 0, 1]);
  });

  it("names the rule and the quote of what should not have been claimed", () => {
    const link = { ...attended("Đỗ Em"), evidence: { rule: "vi.presence.list", quote: "Cùng dự có Đỗ Em" } };
    const { problems } = evaluate([
      { article: "a", gold: GoldArticle.parse({}), facts: { ...NOTHING, links: [link] } },
    ]);
    expect(problems).toEqual([
      {
        article: "a",
        row: "attended",
        what: "extra",
        value: { kind: "ATTENDED", person: "Đỗ Em" },
        evidence: link.evidence,
      },
    ]);
  });
});

it("gives no share where there was nothing to count", () => {
  expect(evaluate([]).scores[0]).toMatchObject({ precision: null, recall: null, f1: null });
});
