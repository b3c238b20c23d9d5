import { describe, expect, it } from "vitest";
import { presenceOf } from "./testing/presence-of.ts";

const OPENING = "Sáng 5/4/2021, Sở Y tế tỉnh Hà Nam tổ chức hội nghị tổng kết. ";

describe("who spoke", () => {
  it.each([
    [
      "opens the sentence with it",
      `${OPENING}Phát biểu tiếp đó, đồng chí Trần Văn Bình nhìn lại một năm nhiều việc.`,
      ["Trần Văn Bình"],
    ],
    ["is listened to", `${OPENING}Hội nghị đã nghe ông Trần Văn Bình báo cáo kết quả.`, ["Trần Văn Bình"]],
    [
      "reads on behalf of others",
      `${OPENING}Giám đốc Sở Y tế Trần Văn Bình thay mặt lãnh đạo ngành đọc tờ trình.`,
      ["Trần Văn Bình"],
    ],
    [
      "chairs and concludes",
      "Chủ trì và phát biểu kết luận hội nghị ngày 30/6/2021, ông Trần Văn Bình, Bí thư Huyện ủy An Lão, yêu cầu giữ rừng.",
      ["Trần Văn Bình"],
    ],
  ])("%s", (_, text, names) => {
    expect(presenceOf(text).named("SPOKE_AT")).toEqual(names);
  });

  it.each([
    ["a paper says it", `${OPENING}Kết luận của Ủy ban Kiểm tra nêu, ông Trần Văn Bình đã ký nhiều văn bản.`],
    ["“theo đó”", `${OPENING}Theo đó, ông Trần Văn Bình, Phó Giám đốc Sở Y tế được điều động về Sở Nội vụ.`],
    [
      "somebody is congratulated",
      `${OPENING}Lãnh đạo tỉnh chúc mừng đồng chí Trần Văn Bình, đồng thời, đề nghị đơn vị đổi mới.`,
    ],
  ])("nobody where %s", (_, text) => {
    expect(presenceOf(text).named("SPOKE_AT")).toEqual([]);
  });
});

describe("who was there", () => {
  it.each([
    [
      "the one met",
      "Chiều 9/9/2022, ông Trần Văn Bình, Giám đốc Sở Y tế đã có buổi làm việc với bà Lê Thị Hoa, Tổng Giám đốc Công ty Dược Hà Nam.",
      ["Trần Văn Bình", "Lê Thị Hoa"],
    ],
    [
      "the appointee",
      "Ngày 16/1/2019, Tỉnh ủy Hà Nam tổ chức lễ công bố, trao quyết định điều động ông Trần Văn Bình giữ chức Bí thư Huyện ủy.",
      ["Trần Văn Bình"],
    ],
    [
      "those of whom a sentence says no more than where they are",
      `${OPENING}Bí thư Tỉnh ủy Trần Văn Bình và Chủ tịch UBND tỉnh Lê Thị Hoa tại hội nghị.`,
      ["Trần Văn Bình", "Lê Thị Hoa"],
    ],
    [
      "the one who is shown under another name of his",
      `${OPENING}Ông Trần Văn Bình, thường gọi là "bác sĩ Bình" tại hội nghị.`,
      ["Trần Văn Bình"],
    ],
  ])("%s", (_, text, names) => {
    expect(presenceOf(text).named("ATTENDED")).toEqual(names);
  });

  it.each([
    [
      "the one replaced",
      "Ngày 16/1/2019, Tỉnh ủy Hà Nam tổ chức lễ công bố quyết định nhân sự mới thay ông Trần Văn Bình nghỉ hưu.",
    ],
    ["the one whose work is named", `${OPENING}Ông Trần Văn Bình, tác giả đề án được bàn tại hội nghị.`],
    ["the one disciplined", "Ngày 2/11/2020, Ban Thường vụ Tỉnh ủy Hà Nam họp xét kỷ luật ông Trần Văn Bình."],
    ["a sender of flowers", "Tại lễ viếng ngày 9/10/2018, Chủ tịch UBND tỉnh Hà Nam Trần Văn Bình gửi vòng hoa."],
  ])("not %s", (_, text) => {
    expect(presenceOf(text).named("ATTENDED")).toEqual([]);
  });
});
