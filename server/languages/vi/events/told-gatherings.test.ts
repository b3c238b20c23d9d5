import { describe, expect, it } from "vitest";
import { presenceOf } from "../presence/testing/presence-of.ts";

const events = (text: string) => presenceOf(text, []).events.filter(({ planned }) => !planned);
const dates = (text: string) => events(text).map(({ date }) => date);

describe("a gathering is told of", () => {
  it.each([
    [
      "with its organiser behind “được … tổ chức”",
      "Hội nghị sơ kết vụ hè thu được UBND huyện An Lão tổ chức ngày 7/4/2017.",
      ["2017-04-07"],
    ],
    ["right behind its day", "Chiều 12/7/2018, kỳ họp thứ 15 HĐND tỉnh Hà Nam làm công tác nhân sự.", ["2018-07-12"]],
    [
      "right before its day",
      "Tiếp xúc cử tri phường An Bình sáng 4/5/2018, đại biểu Quốc hội Trần Văn Bình ghi nhận nhiều ý kiến.",
      ["2018-05-04"],
    ],
    [
      "as the second of two",
      "Ngày 3/10/2016, Đảng ủy tổ chức liền hai cuộc họp tại hội trường: Hội nghị sơ kết quý III và Hội nghị cán bộ chủ chốt về quy hoạch.",
      ["2016-10-03", "2016-10-03"],
    ],
    [
      "by a delegation",
      "Ngày 17/7/2018, đoàn công tác của Tỉnh ủy Hà Nam kiểm tra thực tế tuyến đê sông Đáy.",
      ["2018-07-17"],
    ],
    ["by a signature", "Ngày 12/12/2012, Sở Y tế Hà Nam ký thỏa thuận hợp tác với Sở Y tế Nam Định.", ["2012-12-12"]],
    [
      "as what something came of, with its own day",
      "Ông Trần Văn Bình xin từ chức sau phiên họp bất thường của HĐND xã An Bình diễn ra ngày 4/1/2021.",
      ["2021-01-04"],
    ],
    ["in Cần Thơ", "Ngày 9/11/2019, UBND thành phố Cần Thơ tổ chức Hội nghị tổng kết phong trào.", ["2019-11-09"]],
  ])("%s", (_, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ["exercise", "Ngày 12/4/2018, hải quân kết thúc cuộc tập trận quy mô lớn trên biển."],
    ["telegram", "Ngày 12/4/2018, ông Trần Văn Bình, Chủ tịch UBND tỉnh Hà Nam gửi điện thăm hỏi tới các gia đình."],
    ["session that is over", "Theo cử tri, tại kỳ họp HĐND tỉnh vừa qua đã có nhiều ý kiến về vấn đề này."],
    ["session that something comes after", "Ông Trần Văn Bình xin từ chức sau phiên họp của HĐND xã An Bình."],
    ["meeting somebody stayed away from", "Ông Trần Văn Bình không dự cuộc làm việc với đoàn kiểm tra."],
    [
      "meeting somebody cannot come to",
      "Ngày 26/6/2019, ông Trần Văn Bình báo không thể về dự và làm việc với đoàn kiểm tra của tỉnh.",
    ],
    [
      "authority that goes to work",
      "Ngày 5/4/2021, ông Trần Văn Bình, Bí thư Huyện ủy cho biết cơ quan này đã vào cuộc làm rõ vi phạm.",
    ],
    ["session to come", "Vấn đề này sẽ được đưa ra kỳ họp tới."],
    ["task", "Ngày 9/11/2019, cử tri cho rằng cần tổ chức hội nghị về môi trường."],
  ])("but not by an %s", (_, text) => {
    expect(events(text)).toEqual([]);
  });
});
