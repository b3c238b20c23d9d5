import { describe, expect, it } from "vitest";
import { segment } from "../segmentation/segment.ts";
import { articleDate } from "./article-date.ts";
import { bareArticle } from "../testing/bare-article.ts";
import { datesOf } from "./testing/dates-of.ts";

describe("days told by another day", () => {
  it("takes “cùng ngày” for the day before it in the text", () => {
    const dates = datesOf("Sáng 5/4/2021, huyện họp. Chiều cùng ngày, đoàn thăm xã.");
    expect(dates.map(({ date, partOfDay }) => [date, partOfDay])).toEqual([
      ["2021-04-05", "morning"],
      ["2021-04-05", "afternoon"],
    ]);
  });

  it("takes “sáng nay” for the published day, and for nothing where there is none", () => {
    expect(datesOf("Sáng nay, huyện họp.", "2021-04-05").map(({ date }) => date)).toEqual(["2021-04-05"]);
    expect(datesOf("Sáng nay, huyện họp.")).toEqual([]);
  });
});

describe("the article's own day", () => {
  const of = (text: string, published: string | null = null) =>
    articleDate(segment(bareArticle(text, { published })), datesOf(text, published));

  it.each([
    ["what its lead reports", "Huyện họp tổng kết\nNgày 5/4/2021, huyện An Bình họp.", "2021-05-01", "2021-04-05"],
    ["its published day", "Huyện họp tổng kết\nHuyện An Bình họp.", "2021-05-01", "2021-05-01"],
    ["nothing where it says nothing", "Huyện An Bình họp theo Nghị quyết số 5, ngày 3/2/2020 của tỉnh.", null, null],
  ])("is the day of %s", (_, text, published, date) => {
    expect(of(text, published)).toBe(date);
  });
});
