import { describe, expect, it } from "vitest";
import { datesOf } from "./testing/dates-of.ts";

const first = (text: string, published: string | null = null) => datesOf(text, published)[0]?.date;

describe("the year of a date without one", () => {
  it.each([
    [
      "its gathering sums up the last year",
      "Sáng 21/1, Đảng ủy tổ chức Hội nghị tổng kết công tác năm 2023; triển khai nhiệm vụ năm 2024.",
      "2024-01-21",
    ],
    [
      "its gathering prepares the next year",
      "Ngày 20/12, Sở tổ chức Hội nghị tổng kết công tác năm 2021 và triển khai nhiệm vụ năm 2022.",
      "2021-12-20",
    ],
    ["half a year is summed up", "Sáng 11/7, Đảng ủy tổ chức Hội nghị sơ kết 6 tháng đầu năm 2018.", "2018-07-11"],
    ["a term begins", "Ngày 12/6, Đảng bộ xã An Bình tổ chức Đại hội đại biểu, nhiệm kỳ 2020-2025.", "2020-06-12"],
    ["the lunar new year is named", "Ngày 1/2, lãnh đạo tỉnh chúc Tết Nguyên đán Kỷ Hợi 2019.", "2019-02-01"],
    [
      "a day close by is written in full",
      "Ngày 10/8, Công an tỉnh cho biết. Ngày 29/6/2018, cơ quan điều tra ra quyết định.",
      "2018-08-10",
    ],
    [
      "an anniversary is at hand",
      "Sáng 29/3, Đoàn kiểm tra làm việc với Thành ủy nhân kỷ niệm 44 năm Ngày giải phóng (29/3/1975 - 29/3/2019).",
      "2019-03-29",
    ],
    ["the end of the last year is told", "Ngày 22/1, Sở họp. Hồi cuối năm 2018, Sở đã lấy ý kiến.", "2019-01-22"],
    [
      "a part of a recent month is told",
      "Chiều 16/9, Tỉnh ủy họp. Đầu tháng 6/2016, báo chí nêu vụ việc.",
      "2016-09-16",
    ],
    [
      "figures run to the present",
      "Chiều 2/1, Ban họp. Trong những tháng đầu năm 2019, ngành sẽ rà soát.",
      "2019-01-02",
    ],
  ])("follows where %s", (_, text, date) => {
    expect(first(text)).toBe(date);
  });

  it.each([
    ["a career was told", "Chiều 16/3, bà Lê An nhận nhiệm vụ. Bà làm bí thư quận từ tháng 4/2014."],
    ["a body's term runs", "Chiều 16/3, Thành ủy nhiệm kỳ 2015-2020 họp."],
    ["a document is cited", "Chiều 16/3, Thành ủy họp theo Quy định số 126, ngày 28/2/2018 của Bộ Chính trị."],
    ["a war is remembered", "Sáng 31/1, tỉnh mít tinh kỷ niệm mùa xuân năm 1968."],
  ])("stays open where only %s", (_, text) => {
    expect(first(text)).toMatch(/^--/);
  });

  it("follows from the published day, also over the turn of the year", () => {
    expect(first("Chiều 31/12, Sở tổ chức hội nghị.", "2021-12-31T21:00")).toBe("2021-12-31");
    expect(first("Chiều 31/12, Sở tổ chức hội nghị.", "2022-01-02")).toBe("2021-12-31");
    expect(first("Hội thi sẽ diễn ra ngày 5/2.", "2021-12-20")).toBe("2022-02-05");
  });
});
