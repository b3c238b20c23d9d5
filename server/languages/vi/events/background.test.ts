import { describe, expect, it } from "vitest";
import { presenceOf } from "../presence/testing/presence-of.ts";

const events = (text: string) => presenceOf(text, []).events.filter(({ planned }) => !planned);
const told = (text: string) => events(text).map(({ name, date }) => `${date ?? "-"} ${name}`);
const LEAD = "Sáng 5/4/2018, HĐND tỉnh Hà Nam tổ chức kỳ họp thứ 7. ";
const OWN = "2018-04-05 kỳ họp thứ 7";

describe("beside the gathering of the report there is none", () => {
  it.each([
    ["told from long ago", "Đúng một năm trước, trong cuộc họp về đất đai, các đại biểu đã biểu quyết."],
    ["told from years ago", "Cách đây 5 năm, tại hội nghị sơ kết, tỉnh đã nêu việc này."],
    [
      "in a chronicle of visits",
      "Các đoàn sang thăm tỉnh có: Bộ trưởng Trần Văn Bình (6/1961), Thứ trưởng Lê Văn Đức sang dự Đại hội Đảng bộ tỉnh (9/1988), ông Vũ Văn An (5/1997).",
    ],
    ["which another one is held for", "Chiều 5/4/2018, họp báo kết thúc kỳ họp thứ 7 đã diễn ra.", 2],
    ["in a commission's name", "Năm qua, ủy ban kiểm tra ba cấp kỷ luật 12 người."],
    ["one of hundreds", "Mỗi năm, tỉnh mở hàng trăm sự kiện và lễ hội."],
    [
      "where somebody tells that a committee met",
      "Ngày 8/4/2018, ông Trần Văn Bình cho biết Huyện ủy vừa họp về việc này.",
    ],
    ["as what was opened long before", "Cầu Sông Châu được khánh thành ngày 13/9/2016."],
  ])("%s", (_, text, count = 1) => {
    const found = told(`${LEAD}${text}`);
    expect(found).toContain(OWN);
    expect(found).toHaveLength(count);
  });

  it("although a hall is called after it", () => {
    expect(told("Chiều 25/10/2017, ông Trần Văn Bình đến Đại lễ đường thành phố.")).toEqual([]);
  });
});

describe("a gathering is told of", () => {
  it.each([
    [
      "by a working day of it",
      "Ngày 4/10/2018, ngày làm việc thứ ba của Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ tỉnh Hà Nam.",
      ["2018-10-04 Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ tỉnh Hà Nam"],
    ],
    [
      "when a bridge is opened to traffic",
      "Sáng 19/3/2018, UBND tỉnh Hà Nam tổ chức lễ thông xe cầu Sông Châu.",
      ["2018-03-19 lễ thông xe cầu Sông Châu"],
    ],
    [
      "by the foreign office, which gives no task",
      "Bà Trần Thị Tám, người phát ngôn Bộ Ngoại giao cho biết trong họp báo chiều 25/4/2019.",
      ["2019-04-25 họp báo"],
    ],
    [
      "further down, where the next sentence takes it up",
      `Sở Y tế cảnh báo. ${"Người dân nên mang khẩu trang khi ra đường. ".repeat(10)}Chiều 5/9/2019, Sở Y tế đã họp với các bệnh viện. Tại cuộc họp, Sở Y tế nêu ba việc.`,
      ["2019-09-05 họp với các bệnh viện"],
    ],
    [
      "another one of the day",
      "Sáng 17/5/2018, ông Trần Văn Bình đến thăm Hội Người mù. Cũng trong ngày, bà Lê Thị Hoa đã đi thăm trường Sông Châu.",
      ["2018-05-17 đến thăm Hội Người mù", "2018-05-17 đi thăm trường Sông Châu"],
    ],
    [
      "by a committee that sits on a day of its own",
      `Nhiều tỉnh có lãnh đạo mới. ${"Các tỉnh đều bầu đủ số lượng. ".repeat(10)}Chiều 13/10/2015, Ban Chấp hành Đảng bộ tỉnh Nghệ An họp phiên thứ nhất.`,
      ["2015-10-13 họp phiên thứ nhất"],
    ],
    [
      "of another province, by its number",
      "Sáng 30/9/2015, Đại hội Đảng bộ tỉnh Phú Thọ lần thứ 18 bế mạc. Đại hội đại biểu Đảng bộ tỉnh Nam Định lần thứ 19 thành công tốt đẹp.",
      ["2015-09-30 Đại hội Đảng bộ tỉnh Phú Thọ lần thứ 18", "- Đại hội đại biểu Đảng bộ tỉnh Nam Định lần thứ 19"],
    ],
    [
      "by who meets the press on what is to come",
      "Chiều 18/10/2018, Văn phòng HĐND tỉnh họp báo về chương trình kỳ họp sắp tới.",
      ["2018-10-18 họp báo về chương trình kỳ họp sắp"],
    ],
    [
      "of two places that hold it on one day",
      "Chiều 13/10/2015, Đại hội Đảng bộ tỉnh Bến Tre đã bầu Ban Chấp hành. Chiều 13/10/2015, Đại hội Đảng bộ tỉnh Bình Thuận đã bầu Ban Chấp hành.",
      ["2015-10-13 Đại hội Đảng bộ tỉnh Bến Tre", "2015-10-13 Đại hội Đảng bộ tỉnh Bình Thuận"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("one gathering under many names", () => {
  it("is a rite for the dead", () => {
    const text =
      "Sáng 5/4/2018, lễ viếng ông Vũ Văn Tám được tổ chức. Ông Trần Văn Bình dâng hương trước linh cữu. Nhiều đoàn đến dự lễ tang.";
    expect(told(text)).toEqual(["2018-04-05 lễ viếng ông Vũ Văn Tám"]);
  });
});

describe("the day of a gathering", () => {
  it.each([
    [
      "is not the report's where it was before",
      `${LEAD}Trước đó, tại hội nghị giao ban ngành nội vụ, ông Trần Văn Bình cho biết đã chuẩn bị.`,
      "- hội nghị giao ban ngành nội vụ",
    ],
    [
      "is the year behind its name",
      `${LEAD}Tại Đại hội Đảng bộ tỉnh lần thứ XIII (năm 2015), ông Trần Văn Bình tái cử.`,
      "2015 Đại hội Đảng bộ tỉnh lần thứ XIII",
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
