import type { Judgement } from "#model/judgement";
import type { Projection } from "#model/projection";
import type { Reading } from "#model/reading";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesakes } from "../languages/vi/identity/namesakes.ts";
import { type MadeClaim, madeReading } from "../testing/made-reading.ts";
import { recordsOf } from "../testing/records-of.ts";
import { projector } from "./project.ts";

const project = projector(() => 1, namesakes);
const people = (graph: Projection) => graph.nodes.filter((node) => node.type === "person");

/** "Giám đốc @ Sở Y tế Nghệ An | 2021-03-02 | former": one post; the status is current where nothing is said. */
function posts(who: string, text: string): MadeClaim[] {
  return text.split(";").map((line) => {
    const [post = "", date, status] = line.split("|").map((part) => part.trim());
    const [title = "", what = ""] = post.split("@").map((part) => part.trim());
    const known = { date: date ?? null, status: (status ?? "current") as "current" };
    return { kind: "HELD_ROLE", who, what, title, ...known };
  });
}
const told = (path: string, who: string, text: string): Reading => madeReading({ path, claims: posts(who, text) });

const COMMON = "Nguyễn Văn Hùng";
const USUAL = "Bùi Ngọc Hải";
const RARE = "Thào Khắc Điệp";

describe("two articles' persons of one name are one", () => {
  it.each([
    ["in one commune's committee, in one post", COMMON, "Chủ tịch @ UBND xã Hòa Lộc", "Chủ tịch @ UBND xã Hòa Lộc"],
    ["in one department, other posts", USUAL, "Phó Giám đốc @ Sở Y tế Nghệ An", "Giám đốc @ Sở Y tế Nghệ An"],
    ["in a post that one holds, in a large body", COMMON, "Chủ tịch @ Quốc hội", "Chủ tịch @ Quốc hội"],
    [
      "left what the other held",
      COMMON,
      "Bộ trưởng @ Bộ Y tế | 2019-01-02",
      "Bộ trưởng @ Bộ Y tế | 2021-05-06 | former",
    ],
    [
      "in one small and one large body",
      COMMON,
      "Phó Chủ tịch @ UBND huyện Sóc Sơn; Đại biểu @ Quốc hội",
      "Phó Chủ tịch @ UBND huyện Sóc Sơn",
    ],
    ["with a rare name, in the Quốc hội", RARE, "Đại biểu @ Quốc hội", "Đại biểu @ Quốc hội"],
    ["with a rare name, in one province", RARE, "Giám đốc @ Sở Y tế Nghệ An", "Bí thư @ Huyện ủy Con Cuông"],
    [
      "who moved to another province, with a post in common",
      USUAL,
      "Phó Bí thư @ Tỉnh ủy Nghệ An | 2015-01-02",
      "Bí thư @ Tỉnh ủy Hà Tĩnh | 2020-01-02; Phó Bí thư @ Tỉnh ủy Nghệ An | 2020-01-02 | former",
    ],
    [
      "whose province became part of another, with a post in common",
      USUAL,
      "Giám đốc @ Sở Y tế Hải Dương | 2025-06-20; Đại biểu @ HĐND huyện Ninh Giang | 2025-06-20",
      "Phó Giám đốc @ Sở Y tế Hải Phòng | 2025-07-10; Đại biểu @ HĐND huyện Ninh Giang | 2025-07-10 | former",
    ],
  ])("%s", (_, who, a, b) => {
    expect(people(project(recordsOf([told("a", who, a), told("b", who, b)])))).toHaveLength(1);
  });
});

describe("two articles' persons of one name are apart", () => {
  it.each([
    ["with nothing in common", RARE, "Giám đốc @ Sở Y tế Nghệ An", "Giám đốc @ Sở Y tế Cà Mau"],
    ["with a common name, in the Quốc hội", COMMON, "Đại biểu @ Quốc hội", "Đại biểu @ Quốc hội"],
    [
      "with a common name, in the Central Committee",
      COMMON,
      "Ủy viên @ Ban Chấp hành Trung ương",
      "Ủy viên @ Ban Chấp hành Trung ương Đảng",
    ],
    ["with a common name, in one province", COMMON, "Giám đốc @ Sở Y tế Nghệ An", "Bí thư @ Huyện ủy Con Cuông"],
    [
      "in two communes of one name",
      COMMON,
      "Chủ tịch @ UBND xã Hòa Lộc huyện Hậu Lộc",
      "Chủ tịch @ UBND xã Hòa Lộc huyện Mai Châu",
    ],
    [
      "in post in two provinces at once",
      USUAL,
      "Giám đốc @ Công an tỉnh Nghệ An | 2021-03-02; Ủy viên @ Quốc hội",
      "Giám đốc @ Công an tỉnh Cà Mau | 2021-03-20; Ủy viên @ Quốc hội",
    ],
    [
      "in post in two provinces at once that were to become one years later",
      USUAL,
      "Giám đốc @ Sở Y tế Hải Dương | 2016-06-20; Đại biểu @ HĐND huyện Ninh Giang | 2016-06-20",
      "Phó Giám đốc @ Sở Y tế Hải Phòng | 2016-07-10; Đại biểu @ HĐND huyện Ninh Giang | 2016-07-10 | former",
    ],
    ["whose names differ in a tone", "Bùi Ngọc Hãi", "Giám đốc @ Sở Y tế Nghệ An", null],
  ])("%s", (_, who, a, b) => {
    const other = b === null ? told("b", USUAL, a) : told("b", who, b);
    expect(people(project(recordsOf([told("a", who, a), other])))).toHaveLength(2);
  });

  it("where a chain of likenesses would pass over a contradiction", () => {
    const readings = [
      told("a", USUAL, "Giám đốc @ Công an tỉnh Nghệ An | 2021-03-02; Ủy viên @ Đảng ủy Công an Trung ương"),
      told("b", USUAL, "Ủy viên @ Đảng ủy Công an Trung ương"),
      told("c", USUAL, "Giám đốc @ Công an tỉnh Cà Mau | 2021-03-05; Ủy viên @ Đảng ủy Công an Trung ương"),
    ];
    expect(people(project(recordsOf(readings)))).toHaveLength(2);
  });
});

describe("a decision", () => {
  it("keeps its reasons with their weights, and what they rest on", () => {
    const [decision] = project(
      recordsOf([
        told("a", USUAL, "Giám đốc @ Sở Y tế Nghệ An | 2021-03-02"),
        told("b", USUAL, "Giám đốc @ Sở Y tế Nghệ An | 2021-09-02 | former"),
      ]),
    ).decisions;
    expect(decision?.same).toBe(true);
    expect(decision?.reasons.map(({ name }) => name)).toEqual([
      "rare name",
      "same post",
      "left a post the other held before",
      "within a year",
    ]);
    expect(decision?.reasons[1]?.about).toBe("Sở Y tế Nghệ An");
    const sum = decision?.reasons.reduce((total, { weight }) => total + weight, 0) ?? 0;
    expect(decision?.score).toBeCloseTo(sum, 2);
  });

  it("tells what spoke against two who have something in common", () => {
    const graph = project(
      recordsOf([
        told("a", USUAL, "Giám đốc @ Công an tỉnh Nghệ An | 2021-03-02; Ủy viên @ Đảng ủy Công an Trung ương"),
        told("b", USUAL, "Giám đốc @ Công an tỉnh Cà Mau | 2021-03-05; Ủy viên @ Đảng ủy Công an Trung ương"),
      ]),
    );
    expect(graph.decisions).toMatchObject([{ same: false }]);
    expect(graph.decisions[0]?.reasons.map(({ name }) => name)).toContain("in post in two provinces at once");
  });
});

describe("judgements", () => {
  const readings = ["Sở Y tế Nghệ An", "Sở Y tế Nghệ An", "Sở Xây dựng Cà Mau"].map((body, index) =>
    told(String(index), USUAL, `Giám đốc @ ${body}`),
  );
  const mention = (index: number) => ({ article: readings[index]?.article.id ?? "", ref: "person:bùi ngọc hải" });
  const judgement = (id: string, verdict: Judgement["verdict"], a: number, b: number): Judgement => ({
    id,
    verdict,
    a: mention(a),
    b: mention(b),
  });
  const judged = (...judgements: Judgement[]): Projection => project({ ...recordsOf(readings), judgements });

  it.each([
    ["none", [], 2],
    ["same", [judgement("jdg_1", "same", 0, 2)], 1],
    ["different", [judgement("jdg_1", "different", 0, 1)], 3],
    ["same in one direction or the other", [judgement("jdg_1", "same", 2, 1)], 1],
  ])("%s", (_, judgements, persons) => {
    const graph = judged(...judgements);
    expect(people(graph)).toHaveLength(persons);
    expect(graph.conflicts).toEqual([]);
  });

  it("that contradict each other by a third are told, and those that keep apart win", () => {
    const contradicting = [
      judgement("jdg_1", "same", 0, 1),
      judgement("jdg_2", "same", 1, 2),
      judgement("jdg_3", "different", 0, 2),
    ];
    for (const order of [contradicting, contradicting.toReversed()]) {
      const graph = judged(...order);
      expect(people(graph)).toHaveLength(2);
      expect(graph.conflicts).toEqual([{ judgement: "jdg_2", reason: "different", against: ["jdg_3"] }]);
    }
  });

  it("of mentions with different names are told", () => {
    const other = told("x", "Bùi Ngọc Hãi", "Giám đốc @ Sở Y tế Nghệ An");
    const graph = project({
      ...recordsOf([...readings, other]),
      judgements: [
        { id: "jdg_1", verdict: "same", a: mention(0), b: { article: other.article.id, ref: "person:bùi ngọc hãi" } },
      ],
    });
    expect(graph.conflicts).toEqual([{ judgement: "jdg_1", reason: "other-name", against: [] }]);
  });
});

describe("determinism", () => {
  const who = fc.constantFrom(COMMON, USUAL, RARE);
  const body = fc.constantFrom(
    ...["Quốc hội", "Sở Y tế Nghệ An", "UBND tỉnh Nghệ An", "Công an tỉnh Cà Mau", "Huyện ủy Con Cuông", "Bộ Y tế"],
  );
  const title = fc.constantFrom("Giám đốc", "Chủ tịch", "Ủy viên");
  const date = fc.constantFrom("2001-03-02", "2021-03-02", "2021-04-02", "--03-02", null);
  const status = fc.constantFrom("current", "new", "ended", "former" as const);
  const article = fc
    .record({
      path: fc.uuid(),
      posts: fc.array(fc.tuple(who, body, title, date, status), { minLength: 1, maxLength: 4 }),
    })
    .map(({ path, posts }) =>
      madeReading({
        path,
        claims: posts.map(([who, what, title, date, status]) => {
          return { kind: "HELD_ROLE" as const, who, what, title, date, status: status as "current" };
        }),
      }),
    );

  it("gives the same people with the same reasons in any order of the records", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 9 }), (readings) => {
        const [one, other] = [project(recordsOf(readings)), project(recordsOf(readings.toReversed()))];
        const sorted = (graph: Projection) =>
          people(graph)
            .map((node) => JSON.stringify(node))
            .sort();
        expect(sorted(other)).toEqual(sorted(one));
        const reasons = (graph: Projection) => graph.decisions.map((decision) => JSON.stringify(decision)).sort();
        expect(reasons(other)).toEqual(reasons(one));
      }),
    );
  });
});
