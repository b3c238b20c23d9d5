import type { Explanation } from "#model/explain";
import { expect, it } from "vitest";
import { explainedParagraphs, MARK_KINDS } from "./explained-paragraphs.ts";

const text = "Bà Đặng Thị Lan\ntới Vân Sa.\n\nTin khác.";
const explanation: Explanation = {
  article: {
    id: `art_${"0".repeat(24)}`,
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: null,
    path: null,
    language: "vi",
    text,
  },
  extractor: "vi 1",
  paragraphs: [
    { start: 0, end: 27, role: "body", sentences: 1 },
    { start: 29, end: 38, role: "noise", sentences: 1 },
  ],
  entities: [],
  mentions: [
    { start: 0, end: 15, kind: "post", rule: "vi.post", text: "Bà Đặng Thị Lan", entity: null, reading: "post" },
    { start: 3, end: 15, kind: "person", rule: "vi.person.full", text: "Đặng Thị Lan", entity: "p1", reading: "full" },
  ],
  claims: [],
  dropped: [{ start: 29, end: 38, rule: "vi.person", reason: "no part of the article" }],
  unexplained: [{ start: 20, end: 26 }],
};
const all = new Set(MARK_KINDS);

it("nests overlapping marks, the shortest inside, and keeps every character but line breaks", () => {
  const [first, second] = explainedParagraphs(explanation, all);
  expect(first?.lines.map((line) => line.map((part) => [part.text, part.claims]))).toEqual([
    [
      ["Bà ", ["m0"]],
      ["Đặng Thị Lan", ["m1", "m0"]],
    ],
    [
      ["tới ", []],
      ["Vân Sa", ["m3"]],
      [".", []],
    ],
  ]);
  expect(second?.lines.flat().map((part) => part.text)).toEqual(["Tin khác."]);
  expect(second?.marks.map(({ kind, reading }) => [kind, reading])).toEqual([["dropped", "no part of the article"]]);
});

it("marks only the kinds that are shown", () => {
  const [first] = explainedParagraphs(explanation, new Set(["unexplained"] as const));
  expect(first?.marks.map(({ kind }) => kind)).toEqual(["unexplained"]);
  expect(first?.lines[0]?.map((part) => part.text)).toEqual(["Bà Đặng Thị Lan"]);
});
