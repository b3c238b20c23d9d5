import { describe, expect, it } from "vitest";
import { presenceOf } from "./testing/presence-of.ts";

const OPENING = "Sáng 5/4/2021, Sở Y tế tỉnh Hà Nam tổ chức hội nghị tổng kết. ";
const there = (text: string) => presenceOf(text).named("ATTENDED");
const spoke = (text: string) => presenceOf(text).named("SPOKE_AT");

describe("whom a decision is handed to", () => {
  it.each([
    [
      "two in one list",
      "Chiều 22/8/2018, Chủ tịch UBND tỉnh Trần Văn Bình trao quyết định bổ nhiệm ông Lê Văn Đức và bà Phạm Thị Tám làm Phó Giám đốc Sở Y tế.",
      ["Trần Văn Bình", "Lê Văn Đức", "Phạm Thị Tám"],
    ],
    [
      "by “đối với”",
      "Chiều 22/8/2018, Chủ tịch UBND tỉnh Trần Văn Bình trao quyết định điều động đối với ông Lê Văn Đức.",
      ["Trần Văn Bình", "Lê Văn Đức"],
    ],
    [
      "counted up behind “gồm”",
      "Chiều 30/12/2016, Chủ tịch nước Trần Văn Bình trao quyết định thăng quân hàm cho bốn sĩ quan gồm: hai Thứ trưởng Quốc phòng Lê Văn Đức và Phạm Văn Tám; hai Phó tổng tham mưu trưởng Vũ Văn An và Đỗ Văn Bảy.",
      ["Trần Văn Bình", "Lê Văn Đức", "Phạm Văn Tám", "Vũ Văn An", "Đỗ Văn Bảy"],
    ],
  ])("%s", (_, text, names) => {
    expect(there(text)).toEqual(names);
  });

  it("is nobody where he is punished by it", () => {
    const text =
      "Chiều 22/8/2018, Trưởng ban Tổ chức Trần Văn Bình công bố quyết định đình chỉ công tác đối với ông Lê Văn Đức.";
    expect(there(text)).not.toContain("Lê Văn Đức");
  });
});

describe("a rite for the dead", () => {
  const RITE = "Chiều 5/4/2018, lễ viếng ông Vũ Văn Tám bắt đầu. ";

  it("is attended by who comes", () => {
    const text = `${RITE}Ông Trần Văn Bình, Ủy viên Bộ Chính trị; Thủ tướng Campuchia Hun Sen; ông Lê Văn Đức, Chủ tịch UBND tỉnh Hà Nam đã dẫn đầu các đoàn vào viếng.`;
    expect(there(text)).toEqual(["Trần Văn Bình", "Hun Sen", "Lê Văn Đức"]);
  });

  it.each([
    ["he is named again", `${RITE}Gia đình ông Vũ Văn Tám chân thành cảm ơn.`],
    ["his son speaks", `${RITE}Con trai ông Vũ Văn Tám cho biết gia đình đã chuẩn bị.`],
  ])("and never by the one it is held for: %s", (_, text) => {
    expect(there(text)).toEqual([]);
    expect(spoke(text)).toEqual([]);
  });
});

describe("who is quoted", () => {
  it.each([
    [
      "at a supervision",
      "Ngày 30/6/2018, tại buổi giám sát UBND tỉnh Hà Nam, bà Lê Thị Hoa nói việc quản lý không chặt. Về phía UBND tỉnh, Phó Chủ tịch Trần Văn Bình nói đã sửa.",
      ["Lê Thị Hoa", "Trần Văn Bình"],
    ],
    [
      "with what he put forward",
      `${OPENING}Về vấn đề này, ông Trần Văn Bình đưa ra nhiều giải pháp.`,
      ["Trần Văn Bình"],
    ],
    [
      "before others there",
      `${OPENING}Phát biểu trước đó, Giám đốc Sở Y tế Trần Văn Bình nói còn thiếu thuốc.`,
      ["Trần Văn Bình"],
    ],
    [
      "at a session that is over",
      "Tại kỳ họp thứ 12 HĐND tỉnh vừa qua, Bí thư Tỉnh ủy Trần Văn Bình nêu sáu loại sai phạm.",
      ["Trần Văn Bình"],
    ],
  ])("%s", (_, text, names) => {
    expect(spoke(text)).toEqual(names);
  });

  it.each([
    [
      "after he has turned to the press",
      `${OPENING}Ông Trần Văn Bình trao đổi với báo chí sau đó. Ông Bình cho biết còn thiếu thuốc.`,
    ],
    ["from a newspaper", `${OPENING}Từng chia sẻ trên tạp chí Y học, ông Trần Văn Bình cho rằng nên chờ.`],
    [
      "in another article's teaser",
      `${OPENING}Bộ trưởng yêu cầu làm rõ TTO - Bộ trưởng Trần Văn Bình yêu cầu làm rõ vụ việc.`,
    ],
    [
      "at a session that the report only comes after",
      "Ông Trần Văn Bình, Chủ tịch UBND xã An Bình xin từ chức sau phiên họp của HĐND xã diễn ra ngày 4/1/2021. Ông Bình chia sẻ, ông rất buồn.",
    ],
    ["by a noun", `${OPENING}Ông Trần Văn Bình có nhiều đề xuất mới. Việc chọn ông Bình thể hiện sự tin tưởng.`],
    [
      "by what somebody without a name says of him",
      `${OPENING}Chia sẻ tại hội nghị, một bác sĩ cho biết anh rất mừng, và mong ông Trần Văn Bình giúp ngành.`,
    ],
    ["before that, elsewhere", `${OPENING}Trước đó, ông Trần Văn Bình cho biết còn thiếu thuốc.`],
    ["for what is to be done", `${OPENING}Ông Trần Văn Bình đã chỉ đạo đánh giá lại số liệu.`],
    [
      "for a meeting he only tells of",
      "Sáng 1/2/2018, bà Lê Thị Hoa, Bí thư Huyện ủy An Lão cho biết Ban Thường vụ Huyện ủy đã họp. “Việc này đúng quy định”, bà Hoa nói.",
    ],
  ])("but not %s", (_, text) => {
    expect(spoke(text)).toEqual([]);
  });
});

describe("who is listed", () => {
  it("at each end of a line", () => {
    const text = `${OPENING}Tại điểm cầu tỉnh Hà Nam có các đồng chí: Bí thư Tỉnh ủy Trần Văn Bình; Chủ tịch UBND tỉnh Lê Thị Hoa.`;
    expect(there(text)).toEqual(["Trần Văn Bình", "Lê Thị Hoa"]);
  });

  it.each([
    ["things that somebody owns", `${OPENING}Dự hội nghị, các đại biểu nêu có 3 dự án của ông Trần Văn Bình.`],
    [
      "what somebody is involved in",
      `${OPENING}Với dự án Sao Mai (có liên quan đến ông Trần Văn Bình), thành phố sẽ điều chỉnh.`,
    ],
    ["who was elected among others", `${OPENING}Các đại biểu cử ra 8 phó chủ tịch, trong đó có ông Trần Văn Bình.`],
  ])("not by %s", (_, text) => {
    expect(there(text)).toEqual([]);
  });
});

describe("a caption", () => {
  const shown = (line: string) => there(`${OPENING}\n${line} Ảnh: Minh An`);

  it("shows people side by side", () => {
    expect(shown("Từ trái qua: ông Trần Văn Bình và bà Lê Thị Hoa.")).toEqual(["Trần Văn Bình", "Lê Thị Hoa"]);
  });

  it.each([
    ["a career", "Ông Trần Văn Bình đắc cử và giữ chức vụ này đến năm 2015."],
    ["a project", "Dự án bãi rác được ông Trần Văn Bình chỉ định cho người quen."],
    ["another day", "Ông Trần Văn Bình tại trụ sở ngày 3/7/2018."],
  ])("but nobody by %s", (_, line) => {
    expect(shown(line)).toEqual([]);
  });
});
