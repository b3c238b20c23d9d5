import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesOf } from "./testing/dates-of.ts";

const read = (text: string, published: string | null = null) =>
  datesOf(text, published).map(({ date, use }) => `${date} ${use}`);

describe("dates of one day", () => {
  it.each([
    ["Ngày 5/4/2021, Sở Nội vụ họp.", "2021-04-05 point"],
    ["Ngày 14-1, Sở Nội vụ họp.", "--01-14 point"],
    ["Chiều 4.5, Sở Nội vụ họp.", "--05-04 point"],
    ["Ngày 5 / 4 / 2021, Sở Nội vụ họp.", "2021-04-05 point"],
    ["Ngày 5 tháng 4 năm 2021, Sở Nội vụ họp.", "2021-04-05 point"],
    ["Sở Nội vụ họp chiều nay (2/6).", "--06-02 point"],
    ["Sáng thứ hai, ngày 22/10, Sở Nội vụ họp.", "--10-22 point"],
    ["Kết quả được công bố hôm 9/9.", "--09-09 point"],
    ["Ông làm giám đốc từ ngày 1/3/2016.", "2016-03-01 since"],
    ["Báo cáo gửi về trước ngày 15/5.", "--05-15 until"],
  ])("%s → %s", (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe("dates of several days", () => {
  it.each([
    ["Trong hai ngày 6 và 7/8, tỉnh mở hội nghị.", "--08-06/--08-07 point"],
    ["Trong 2 ngày (12 - 13/6), tỉnh mở hội nghị.", "--06-12/--06-13 point"],
    ["Từ ngày 3 đến 5/7, đoàn thăm tỉnh.", "--07-03/--07-05 point"],
    ["Hội nghị họp từ ngày 2-6/10/2018.", "2018-10-02/2018-10-06 point"],
    ["Kỳ họp diễn ra từ 30/6 đến 2/7/2021.", "2021-06-30/2021-07-02 point"],
    ["Đoàn ở thăm từ 24-26 tháng 9.", "--09-24/--09-26 point"],
    ["Các ngày 6, 7 và 8/8, huyện tổ chức hội thi.", "--08-06/--08-08 point"],
  ])("%s → %s", (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe("months and years", () => {
  it.each([
    ["Bà về hưu tháng 6/1998.", ["1998-06 period"]],
    ["Lớp học mở vào tháng 4 và tháng 5 năm 2021.", ["--04 period", "2021-05 period"]],
    ["Năm 2020, tỉnh thu ngân sách vượt kế hoạch.", ["2020 period"]],
    ["Ban Chấp hành nhiệm kỳ 2020-2025 ra mắt.", ["2020/2025 term"]],
    ["Quy hoạch giai đoạn 2016 – 2020 đã duyệt.", ["2016/2020 term"]],
  ])("%s → %j", (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe("numbers that are no dates of events", () => {
  it.each([
    ["Có 78/79 đại biểu tán thành.", []],
    ["Công ty 3/2 nộp thuế đủ.", []],
    ["Đã có 18/26 TTHC trực tuyến.", []],
    ["Thực hiện Quyết định số 12/2014/QĐ-UBND của tỉnh.", []],
    ["Bà sinh ngày 3/8/1969.", []],
    ["Vốn tăng 2,5 tỷ đồng, đạt 4.5 điểm.", []],
    ["Theo Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị.", ["2019-05-30 document"]],
    ["Công văn số 54 ngày 15/7/2016 nêu rõ.", ["2016-07-15 document"]],
    ["Lễ kỷ niệm ngày thành lập 3/2/1930 diễn ra.", ["1930-02-03 anniversary"]],
  ])("%s → %j", (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe("what a date mention says", () => {
  it("gives the part of the day", () => {
    expect(datesOf("Sáng 21/1, huyện họp. Chiều nay (2/6), xã họp.").map((date) => date.partOfDay)).toEqual([
      "morning",
      "afternoon",
    ]);
  });

  it("quotes exactly the text its offsets point at, in whatever is written", () => {
    const piece = fc.constantFrom(
      "ngày",
      "5/4/2021",
      "từ",
      "6",
      "và",
      "7/8",
      "tháng",
      "năm 2020",
      "sáng",
      ",",
      "(",
      ")",
      "-",
      "số",
      "3/2",
      ".",
      "\n",
      "họp",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        for (const { start, end, text: quoted } of datesOf(text)) expect(text.slice(start, end)).toBe(quoted);
      }),
    );
  });

  it("never gives a year that the article does not imply", () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(day, ([d, m]) => {
        expect(read(`Sáng ${d}/${m}, Đảng ủy xã Hòa Bình họp với 12/14 đại biểu.`).join()).toMatch(
          /^--\d{2}-\d{2} point$/,
        );
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    const line = "Từ ngày 3 đến 5/7, 6 và 7/8 - 12, 13, 14 - (18/26) tháng 4 năm 2021; ";
    const time = (times: number) => {
      const text = line.repeat(times);
      const start = performance.now();
      datesOf(text);
      return performance.now() - start;
    };
    time(500);
    expect(time(4000)).toBeLessThan(40 * Math.max(5, time(400)));
  });
});
