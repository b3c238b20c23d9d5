import { describe, expect, it } from "vitest";
import { presenceOf } from "./testing/presence-of.ts";

const OPENING = "Sáng 5/4/2021, Sở Y tế tỉnh Hà Nam tổ chức hội nghị tổng kết. ";
const there = (text: string) => presenceOf(text).named("ATTENDED");
const spoke = (text: string) => presenceOf(text).named("SPOKE_AT");

describe("what is said at the gathering", () => {
  it.each([
    ["before, by who read a report", "Trước đó, đọc báo cáo tổng kết, ông Trần Văn Bình cho biết tỉnh đã đủ bác sĩ."],
    ["of what was done before", "Ông Trần Văn Bình cho biết, trước đó, các đơn vị đã rà soát."],
    ["of the work of a year", "Báo cáo công tác năm 2020, ông Trần Văn Bình cho biết tỉnh đã đủ bác sĩ."],
    ["by somebody whose home is told", "Bác sĩ Trần Văn Bình ở phường 7, quận 3 bày tỏ lo lắng."],
    ["by who surprises them all", "Ông Trần Văn Bình (Bí thư Huyện ủy) gây bất ngờ, khi chất vấn lãnh đạo Sở."],
    ["by raising one's voice", "Ông Trần Văn Bình, Giám đốc Sở Y tế đã lên tiếng nhận trách nhiệm."],
  ])("%s", (_, text) => {
    expect(spoke(OPENING + text)).toEqual(["Trần Văn Bình"]);
  });

  it.each([
    [
      "it is another's words in quotation marks",
      '"Bà con mong ông Trần Văn Bình trả lời rõ việc này", một cử tri nói.',
    ],
    ["it stands in brackets", "Hội nghị bầu ông Trần Văn Bình (đề nghị của Sở) làm Trưởng ban."],
    ["a paper is called what a speech is", "Ông Trần Văn Bình đã có bản giải trình gửi Sở."],
    ["he agrees with what others ask", "Ông Trần Văn Bình đồng ý với đề nghị của Sở."],
    [
      "it is written",
      "Trong bản giải trình gửi Đảng ủy, ông Trần Văn Bình cho biết đã mượn nhà. Ông Trần Văn Bình cho biết sẽ trả nhà.",
    ],
    ["it was said long before", "Trước đó, ông Trần Văn Bình cho biết tỉnh thiếu bác sĩ."],
  ])("nothing where %s", (_, text) => {
    expect(spoke(OPENING + text)).toEqual([]);
  });
});

describe("a gathering that is told of", () => {
  it.each([
    ["by who is named as the source", "Theo ông Trần Văn Bình, đại hội Đảng bộ huyện ngày 26/7/2018 chưa đạt kết quả."],
    ["by who confirms it", "Ông Trần Văn Bình xác nhận kỳ họp thứ 4 HĐND tỉnh Hà Nam đã miễn nhiệm Phó Chủ tịch."],
  ])("is not where he speaks: %s", (_, text) => {
    expect(spoke(`${text} Ông Trần Văn Bình nói đây là việc khó.`)).toEqual([]);
  });

  it("but the one that he speaks of as “this” is", () => {
    const text =
      "Làm việc với tỉnh Hà Nam ngày 23/1/2018, Thủ tướng Trần Văn Bình nói rằng ông muốn có cuộc họp này. Ông Lê Văn Đức, Giám đốc Sở Y tế đề nghị thêm vốn.";
    expect(spoke(text)).toContain("Lê Văn Đức");
  });
});

describe("on a walk through a site", () => {
  const WALK = "Chiều 4/1/2018, Bí thư Tỉnh ủy Hà Nam Trần Văn Bình đến kiểm tra việc sửa đê ở huyện Kim Bảng. ";

  it("the visitor speaks, and who reports to him", () => {
    const text = `${WALK}Báo cáo với Bí thư Tỉnh ủy, ông Lê Văn Đức cho biết đê đã vững. Ông Trần Văn Bình yêu cầu làm nhanh.`;
    expect(spoke(text)).toEqual(["Lê Văn Đức", "Trần Văn Bình"]);
  });

  it("nobody does who is only quoted in the report", () => {
    expect(spoke(`${WALK}Giám đốc Sở Y tế Lê Văn Đức cho biết đê đã vững.`)).toEqual([]);
  });
});

describe("what is given at a ceremony", () => {
  const RITE = "Sáng 5/4/2021, Sở Y tế tỉnh Hà Nam tổ chức lễ kỷ niệm 60 năm thành lập. ";

  it.each([
    ["who receives it", "Ông Trần Văn Bình trao bằng khen cho bà Lê Thị Hoa.", ["Trần Văn Bình", "Lê Thị Hoa"]],
    ["who is congratulated", "Ông Trần Văn Bình tặng hoa chúc mừng bà Lê Thị Hoa.", ["Trần Văn Bình", "Lê Thị Hoa"]],
    ["not the one it is from", "Bà Lê Thị Hoa nhận huân chương do Chủ tịch nước Trần Văn Bình tặng.", ["Lê Thị Hoa"]],
    ["not who was given something in another year", "Tháng 3/2017, ông Trần Văn Bình nhận danh hiệu anh hùng.", []],
  ])("shows %s", (_, text, names) => {
    expect(there(RITE + text)).toEqual(names);
  });
});
