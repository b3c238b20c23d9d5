import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSurveys } from "./compare-surveys.ts";
import { formatDifference } from "./format-difference.ts";
import { formatSurvey } from "./format-survey.ts";
import { Survey } from "./survey.ts";
import { Tally } from "./tally.ts";
import { surveyOf } from "./testing/survey-of.ts";

const OFFICIAL = "Ông Đàm Quốc Khải, Chủ tịch UBND tỉnh Lạng Sơn, trả lời bà con.";

async function patternsOf(name: string, ...texts: string[]): Promise<string[]> {
  const { sections } = await surveyOf(texts);
  const section = sections.find((one) => one.name.startsWith(name));
  if (section === undefined) throw new Error(`no section ${name}`);
  return section.patterns.map(({ pattern }) => pattern);
}

describe("the survey", () => {
  it("counts articles, claims by kind and rule, and people", async () => {
    const { articles, counts } = await surveyOf([OFFICIAL, "Trời mưa cả ngày."]);
    expect(articles).toBe(2);
    expect(counts).toMatchObject({
      "claims by kind: HELD_ROLE": 1,
      "claims by rule: vi.post.after-name": 1,
      "articles with officials: 0": 1,
      "articles with officials: 1": 1,
      "articles without any claim": 1,
    });
  });

  it("names the article and the place of an example", async () => {
    const { sections } = await surveyOf([OFFICIAL]);
    const outcome = sections.find(({ name }) => name === "outcomes of vi.post.after-name")?.patterns[0];
    expect(outcome).toMatchObject({ pattern: "current Chủ tịch, GovernmentBody", count: 1, articles: 1 });
    expect(outcome?.examples).toMatchObject([{ article: "a0", start: OFFICIAL.indexOf("Đàm") }]);
    expect(outcome?.examples[0]?.context).toContain("⟦Đàm Quốc Khải, Chủ tịch UBND tỉnh Lạng Sơn⟧");
  });

  it.each<[string, string, string[]]>([
    ["title beside a name that made no post", "Ông Kiều Văn Sáu đã gặp bộ trưởng.", ["NAME đã gặp Bộ trưởng"]],
    ["title beside a name that made no post", OFFICIAL, []],
    ["unexplained capitals: span", `${OFFICIAL} Gió thổi qua cánh đồng Mùa Vàng Óng rất mạnh.`, ["Mùa Vàng Óng"]],
    ["unexplained capitals: span", "Không có quan chức nào ở cánh đồng Mùa Vàng Óng.", []],
    ["officials and no event", OFFICIAL, ["no gathering word"]],
    ["officials and no event", "Trời mưa cả ngày.", []],
  ])("%s: %s", async (name, text, expected) => {
    expect(await patternsOf(name, text)).toEqual(expected);
  });

  it("finds two people in a post that one person holds", async () => {
    const two = `${OFFICIAL} Bà Vi Thị Mẩy, Chủ tịch UBND tỉnh Lạng Sơn, cũng trả lời.`;
    expect(await patternsOf("contradiction: two people", two)).toEqual(["Chủ tịch | UBND tỉnh | current+current"]);
    const former = two.replace("Chủ tịch UBND tỉnh Lạng Sơn, cũng", "nguyên Chủ tịch UBND tỉnh Lạng Sơn, cũng");
    expect(await patternsOf("contradiction: two people", former)).toEqual([]);
  });

  it("is read back as it was written", async () => {
    const survey = await surveyOf([OFFICIAL]);
    expect(Survey.parse(JSON.parse(JSON.stringify(survey)))).toEqual(survey);
  });

  it("prints every section", async () => {
    const survey = await surveyOf([OFFICIAL]);
    const lines = formatSurvey(survey, 1).split("\n");
    for (const { name } of survey.sections) expect(lines.some((line) => line.startsWith(`## ${name}`))).toBe(true);
  });
});

describe("compareSurveys", () => {
  it("says what changed, and nothing of what did not", async () => {
    const [before, after] = [await surveyOf([OFFICIAL]), await surveyOf([OFFICIAL, OFFICIAL.replace("Khải", "Khoa")])];
    const difference = compareSurveys(before, after, 10);
    expect(difference.counts).toContainEqual({ name: "claims by kind: HELD_ROLE", before: 1, after: 2 });
    expect(difference.sections).toContainEqual({ name: "outcomes of vi.post.after-name", before: 1, after: 2 });
    expect(difference.patterns).toContainEqual({
      section: "outcomes of vi.post.after-name",
      name: "current Chủ tịch, GovernmentBody",
      before: 1,
      after: 2,
    });
    expect(formatDifference(difference)).toMatch(/ 1 +2 +\+1 {2}claims by kind: HELD_ROLE/u);
    expect(compareSurveys(before, before, 10)).toEqual({ counts: [], sections: [], patterns: [] });
  });

  it("does not take a pattern that was cut off for one that is new", async () => {
    const [before, after] = [await surveyOf([OFFICIAL], 0), await surveyOf([OFFICIAL], 10)];
    expect(compareSurveys(before, after, 10).patterns).toEqual([]);
  });
});

describe("Tally", () => {
  it("keeps every count whatever the order, and no more examples than it was told", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 60 }), fc.nat(3), (seen, keep) => {
        const tally = new Tally(keep);
        seen.forEach((pattern, index) => tally.add(pattern, String(index), index, () => pattern));
        const patterns = tally.patterns();
        expect(patterns.reduce((sum, { count }) => sum + count, 0)).toBe(seen.length);
        expect(patterns.every(({ examples }) => examples.length <= keep)).toBe(true);
        expect(patterns.map(({ count }) => count)).toEqual(patterns.map(({ count }) => count).sort((a, b) => b - a));
      }),
    ));
});
