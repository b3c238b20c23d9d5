import { describe, expect, it } from "vitest";
import { dateline } from "./dateline.ts";

const PROSE = "Sáng 2/6, Ban Quản lý Khu kinh tế Nam Trạch tổ chức hội nghị, đồng chí Trần Văn Nam chủ trì.";

describe("the date of publication in a text", () => {
  it.each([
    ["Thứ Sáu, 31/12/2021 21:00", "2021-12-31T21:00"],
    ["Print Thứ Sáu, 31/12/2021 21:00 Gốc", "2021-12-31T21:00"],
    ["Thứ 6, ngày 31/12/2021", "2021-12-31"],
    ["Chủ nhật, 22/05/2016, 08:30 (GMT+7)", "2016-05-22T08:30+07:00"],
    ["Ngày đăng: 5/4/2021", "2021-04-05"],
    ["Cập nhật: 08:15 05/04/2021", "2021-04-05T08:15"],
    ["Cập nhật lúc 08:15 05/04/2021", "2021-04-05T08:15"],
    ["Đăng lúc: 05/04/2021 08:15 AM", "2021-04-05T08:15"],
    ["05/04/2021 08:15", "2021-04-05T08:15"],
    ["(05/04/2021 08:15)", "2021-04-05T08:15"],
    ["Hoàng Tùng - 05/04/2021 08:15", "2021-04-05T08:15"],
    ["21:00, Thứ Sáu, 31/12/2021", "2021-12-31T21:00"],
  ])("is read from the line “%s”", (line, expected) => {
    expect(dateline(`${line}\n\n${PROSE}`)).toBe(expected);
    expect(dateline(`Nam Trạch tổng kết công tác năm\n\n${line}\n${PROSE}`)).toBe(expected);
  });

  it.each([
    ["a date in prose", "Thứ Sáu, 31/12/2021, Ban Quản lý tổ chức hội nghị."],
    ["a day without a year", "Chiều 31/12"],
    ["a bare date, which may be the event's", "31/12/2021"],
    ["a wrong weekday", "Thứ Hai, 31/12/2021 21:00"],
    ["a caption", "Hội nghị ngày 31/12/2021"],
    ["an anniversary", "(03/02/1930 – 03/02/2024)"],
    ["a resolution", "Nghị quyết số 31/12/2021"],
  ])("is not read from %s", (_, line) => expect(dateline(`${line}\n\n${PROSE}`)).toBeNull());

  it("is the day of publication rather than of an update", () => {
    const text = `Cập nhật: 06/04/2021 10:00\nNgày đăng: 05/04/2021 08:15\n\n${PROSE}`;
    expect(dateline(text)).toBe("2021-04-05T08:15");
  });

  it("is not looked for below the head, where other articles are listed", () => {
    expect(dateline(`${`${PROSE}\n\n`.repeat(9)}Tin khác\nThứ Sáu, 31/12/2021 21:00`)).toBeNull();
  });
});
