import { describe, expect, it } from "vitest";
import { presenceOf } from "../presence/testing/presence-of.ts";

const events = (text: string) => presenceOf(text, []).events.filter(({ planned }) => !planned);
const told = (text: string) => events(text).map(({ name, kind, date }) => `${kind} ${date ?? "-"} ${name}`);

describe("a sitting told without its noun", () => {
  it.each([
    [
      "an assembly that debates",
      "Sáng 8/11/2018, Quốc hội thảo luận về dự án Luật Kiến trúc.",
      ["session 2018-11-08 Quốc hội thảo luận về dự án Luật Kiến trúc"],
    ],
    [
      "a standing committee that gives its opinion",
      "Chiều 9/4/2015, Ủy ban Thường vụ Quốc hội cho ý kiến về dự thảo báo cáo để trình kỳ họp tới.",
      ["session 2015-04-09 Ủy ban Thường vụ Quốc hội cho ý kiến về dự thảo báo cáo"],
    ],
    [
      "a bill under debate",
      "Sáng 8/11/2018, thảo luận về dự án Luật Kiến trúc, đại biểu Trần Văn Bình cho rằng cần sửa.",
      ["session 2018-11-08 thảo luận về dự án Luật Kiến trúc"],
    ],
    [
      "a vote that somebody answers for",
      "Ngày 4/7/2018, HĐND tỉnh Hà Nam đã thông qua tờ trình. Giải trình nội dung trên, ông Trần Văn Bình, Giám đốc Sở Xây dựng cho biết đã rà soát.",
      ["session 2018-07-04 HĐND tỉnh Hà Nam đã thông qua tờ trình"],
    ],
    [
      "who reports to the assembly",
      "Chiều 24/6/2015, ông Trần Văn Bình, Chánh án Tòa án nhân dân tỉnh trình Quốc hội phê chuẩn danh sách.",
      ["session 2015-06-24 trình Quốc hội phê chuẩn danh sách"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ["a vote alone", "Ngày 4/7/2018, HĐND tỉnh Hà Nam đã thông qua tờ trình về đất đai."],
    ["a company that considers", "Ngày 4/7/2018, Công ty Sông Châu xem xét phương án mới."],
    [
      "a decision received",
      "Tiếp đó, ông Trần Văn Bình được UBND tỉnh công bố quyết định bổ nhiệm làm Giám đốc Sở Y tế.",
    ],
    ["a festival of every year", "Lễ hội Hoa Ban được tổ chức hằng năm tại Điện Biên."],
    ["a ceremony called off", "Ngày 27/4/2021, tỉnh Hà Nam quyết định tạm dừng tổ chức lễ khai mạc mùa du lịch."],
    ["an interview", "Ngày 3/1/2019, tại buổi làm việc với phóng viên, ông Trần Văn Bình nói đã rút kinh nghiệm."],
  ])("but not %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("gatherings of other kinds", () => {
  it.each([
    [
      "Sáng 5/4/2021, UBND tỉnh tổ chức Ngày hội Văn hóa các dân tộc.",
      ["other 2021-04-05 Ngày hội Văn hóa các dân tộc"],
    ],
    ["Sáng 5/4/2021, Tỉnh đoàn Hà Nam tổ chức Hội thi cán bộ giỏi.", ["other 2021-04-05 Hội thi cán bộ giỏi"]],
    ["Tối 5/4/2021, Lễ hội Hoa Ban khai mạc tại Điện Biên.", ["other 2021-04-05 Lễ hội Hoa Ban"]],
    ["Sáng 5/4/2021, Chủ tịch UBND tỉnh Trần Văn Bình dự tiệc trà.", ["ceremony 2021-04-05 tiệc trà"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("takes talks between two people for held though no day is given", () => {
    expect(told("Thủ tướng Trần Văn Bình hội đàm với Thủ tướng Lào Thongloun Sisoulith.")).toEqual([
      "meeting - hội đàm với Thủ tướng Lào Thongloun Sisoulith",
    ]);
  });

  it.each([
    [
      "the sitting behind a walk",
      "Ngày 22/12/2018, ông Trần Văn Bình, Bí thư Thành ủy đi thị sát nhà máy thép. Tại cuộc làm việc sau đó, ông Bình truy việc quy hoạch.",
      ["inspection", "meeting"],
    ],
    [
      "another one of the day",
      "Ngày 19/6/2018, ông Trần Văn Bình dự buổi tiếp xúc cử tri quận An Lão. Cùng ngày, bà Lê Thị Hoa đã có buổi tiếp xúc cử tri tại thành phố Sao Mai.",
      ["meeting", "meeting"],
    ],
    [
      "the press after the talks",
      "Sáng 25/9/2018, Thủ tướng Trần Văn Bình hội đàm với Thủ tướng Lào Thongloun Sisoulith. Sau khi kết thúc hội đàm, hai Thủ tướng chủ trì họp báo.",
      ["meeting", "press-conference"],
    ],
  ])("tells apart %s", (_, text, kinds) => {
    expect(events(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("takes the title for the gathering of the lead", () => {
    const text =
      "Bí thư chủ trì Hội nghị Quân ủy\nNgày 7/1/2019, Đảng ủy Hà Nam tổ chức hội nghị ra nghị quyết lãnh đạo năm 2019.";
    expect(events(text)).toHaveLength(1);
  });
});

describe("the day of a gathering", () => {
  it.each([
    [
      "a site's number is no document's",
      "Ông Trần Văn Bình, Bí thư Thành ủy kiểm tra tuyến đường số 1 ngày 13/3/2019.",
      "2019-03-13",
    ],
    [
      "a draft has no day",
      "Tại cuộc họp về dự thảo chỉ thị ngày 18/12/2018, ông Trần Văn Bình nêu ý kiến.",
      "2018-12-18",
    ],
    ["a session's number is no day", "Tại kỳ họp thứ 13 tháng 7/2014, HĐND tỉnh Hà Nam đã bầu nhân sự.", "2014-07"],
    [
      "the month of its name gives the year",
      "Tại hội nghị giao ban tháng 6-2018 tổ chức chiều 19-6, ông Trần Văn Bình nói.",
      "2018-06-19",
    ],
    [
      "the lead's, where it is taken as known",
      "Ngày 23/7/2018, ông Trần Văn Bình cho biết đã kiểm tra 12 đơn vị. Số vụ giảm. Công tác giám sát còn chậm. Việc này do nhiều nguyên nhân. Nhiều vụ phức tạp. Tại hội nghị, bà Lê Thị Hoa đánh giá cao kết quả.",
      "2018-07-23",
    ],
  ])("%s", (_, text, date) => {
    expect(events(text)[0]?.date).toBe(date);
  });

  it("keeps the day in brackets whole", () => {
    const text = "Trong hai ngày (12 - 13/6/2018), UBND tỉnh Hà Nam tổ chức hội nghị xúc tiến đầu tư.";
    expect(events(text)[0]?.date).toBe("2018-06-12/2018-06-13");
  });
});
