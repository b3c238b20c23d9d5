import { describe, expect, it } from "vitest";
import { presenceOf } from "./testing/presence-of.ts";

const LEAD = "Sáng 5/4/2021, Sở Y tế tỉnh Hà Nam tổ chức hội nghị tổng kết. ";
const there = (text: string) =>
  presenceOf(text)
    .named("ATTENDED")
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
const spoke = (text: string) => presenceOf(text).named("SPOKE_AT");
const chaired = (text: string) => presenceOf(text).named("CHAIRED");

describe("a picture", () => {
  it.each([
    ["of people side by side", "\nÔng Trần Văn Bình (trái) và bà Lê Thị Hoa.", ["Trần Văn Bình", "Lê Thị Hoa"]],
    ["with its credit in the next line", "\nÔng Trần Văn Bình (giữa).\nẢnh: TTXVN", ["Trần Văn Bình"]],
    ["with all delegates", "\nBí thư Tỉnh ủy Trần Văn Bình với các đại biểu - Ảnh: TTXVN", ["Trần Văn Bình"]],
  ])("shows who was there: %s", (_, caption, names) => {
    expect(there(`Tổng kết ngành y\n${LEAD}${caption}`)).toEqual(names);
  });

  it.each([
    ["a portrait", "\nBí thư Tỉnh ủy Trần Văn Bình - Ảnh: TTXVN"],
    ["another meeting", "\nÔng Trần Văn Bình gặp bà con sau buổi tiếp xúc - Ảnh: TTXVN"],
    ["somebody's house", "\nNhà riêng ông Trần Văn Bình tại thành phố - Ảnh: TTXVN"],
  ])("shows nobody there: %s", (_, caption) => {
    expect(there(`Tổng kết ngành y\n${LEAD}${caption}`)).toEqual([]);
  });
});

describe("a list of those present", () => {
  it.each([
    [
      "of both sides",
      `${LEAD}Phía Bộ Y tế do Thứ trưởng Trần Văn Bình dẫn đầu; phía tỉnh có ông Lê Văn Đức, Bí thư Tỉnh ủy; bà Phạm Thị Tám, Giám đốc Sở.`,
      ["Trần Văn Bình", "Lê Văn Đức", "Phạm Thị Tám"],
    ],
    [
      "that ends in its verb",
      `${LEAD}Chủ tịch UBND tỉnh Trần Văn Bình, Giám đốc Sở Lê Văn Đức… cũng tham dự.`,
      ["Trần Văn Bình", "Lê Văn Đức"],
    ],
    [
      "of those who came to mourn",
      "Sáng 5/4/2018, lễ viếng ông Vũ Văn Tám được tổ chức. Tới viếng và thắp hương còn có nguyên Bí thư Tỉnh ủy Trần Văn Bình; nguyên Chủ tịch UBND tỉnh Lê Văn Đức.",
      ["Trần Văn Bình", "Lê Văn Đức"],
    ],
    [
      "with the head of a delegation",
      "Chiều 27/2/2019, đoàn đại biểu tỉnh Gia Lai đến thăm Công ty Sông Châu. Đứng đầu đoàn là ông Trần Văn Bình, Phó Bí thư Tỉnh ủy. Ngoài ra còn có Giám đốc Sở Y tế Lê Văn Đức.",
      ["Trần Văn Bình", "Lê Văn Đức"],
    ],
  ])("%s", (_, text, names) => {
    expect(there(text)).toEqual(names);
  });

  it("is none of a region's towns", () => {
    expect(there(`${LEAD}Các tỉnh phía Nam có 12 bệnh viện của ông Trần Văn Bình.`)).toEqual([]);
  });
});

describe("those whom decisions are for", () => {
  const HANDED =
    "Chiều 25/8/2018, Ban Thường vụ Tỉnh ủy Hà Nam trao các quyết định điều động, bổ nhiệm nhiều nhân sự mới. ";

  it("are named in the sentences behind", () => {
    const text = `${HANDED}Theo đó, ông Trần Văn Bình thôi giữ chức Bí thư Huyện ủy An Lão để giữ chức Giám đốc Sở Tài nguyên và Môi trường. Bà Lê Thị Hoa được điều động giữ chức Phó Giám đốc Sở Y tế.`;
    expect(there(text)).toEqual(["Trần Văn Bình", "Lê Thị Hoa"]);
  });

  it.each([
    [
      "whom somebody replaces",
      "Theo đó, ông Trần Văn Bình giữ chức Giám đốc Sở Y tế thay bà Lê Thị Hoa.",
      "Lê Thị Hoa",
    ],
    ["of earlier years", "Trước đó, bà Lê Thị Hoa từng giữ chức Giám đốc Sở Y tế.", "Lê Thị Hoa"],
  ])("are not those %s", (_, text, name) => {
    expect(there(`${HANDED}${text}`)).not.toContain(name);
  });

  it("do not include who signed it", () => {
    const text =
      "Sáng 9/5/2018, Chủ tịch UBND tỉnh Trần Văn Bình trao quyết định của Thủ tướng Lê Văn Đức phê chuẩn kết quả bầu ông Vũ Văn An.";
    expect(there(text)).toContain("Trần Văn Bình");
    expect(there(text)).not.toContain("Lê Văn Đức");
  });
});

describe("who speaks", () => {
  it.each([
    [
      "while a picture is of the margins",
      `${LEAD}Giám đốc Sở Trần Văn Bình cho biết đã xong. Ông trao đổi với bà Tám bên lề hội nghị.`,
      ["Trần Văn Bình"],
    ],
    [
      "of the same gathering, which was on another day before",
      `${LEAD}Giám đốc Sở Trần Văn Bình cho biết, sau hội nghị lần trước ngày 23/2, sở đã sửa. Phó Giám đốc Lê Văn Đức nói thêm.`,
      ["Trần Văn Bình", "Lê Văn Đức"],
    ],
    [
      "having congratulated another",
      `${LEAD}Bà Lê Thị Hoa đã chúc mừng ông Trần Văn Bình, đồng thời cho rằng ông Bình là cán bộ trẻ.`,
      ["Lê Thị Hoa"],
    ],
    [
      "with those who stand beside him",
      "Sáng 5/4/2021, Sở Y tế tiếp đoàn Hội Người mù. Tại buổi tiếp, ông Trần Văn Bình, Giám đốc Sở Y tế, và các phó giám đốc bày tỏ vinh dự.",
      ["Trần Văn Bình"],
    ],
    [
      "where an agreement is signed",
      "Ngày 24/4/2021, lễ ký kết giữa Sở Y tế và Công ty Sông Châu diễn ra. Ông Trần Văn Bình, Giám đốc Sở Y tế nhận định hai bên có lợi.",
      ["Trần Văn Bình"],
    ],
  ])("%s", (_, text, names) => {
    expect(spoke(text)).toEqual(names);
  });

  it.each([
    [
      "beside a gathering",
      "Trao đổi bên lề hội nghị tổng kết sáng 5/4/2021, ông Trần Văn Bình nói đã sửa. Ông Bình nói thêm.",
    ],
    ["years ago", `${LEAD}Năm 2012, ông Trần Văn Bình tuyên bố sẽ xây bệnh viện.`],
    [
      "where incense is burnt for him",
      "Ngày 13/1/2019, Thủ tướng Trần Văn Bình dâng hương, tưởng nhớ cố Thủ tướng Lê Văn Đức. Ông Đức từng nói phải nghe dân.",
    ],
    [
      "in a book of condolence",
      "Sáng 5/4/2018, lễ viếng ông Vũ Văn Tám được tổ chức. Viết trong sổ tang, ông Trần Văn Bình bày tỏ tiếc thương. Cụ Lê Thị Hoa nói: “Thương lắm”.",
    ],
  ])("nobody does %s", (_, text) => {
    expect(spoke(text)).toEqual([]);
  });
});

describe("who chairs", () => {
  it.each([
    [
      "told long behind the gathering's name",
      "Sáng 12/3/2019, lễ trao quân hàm Đại tá cho ba sĩ quan của Sư đoàn 9 và Lữ đoàn 12 được tổ chức tại hội trường, do ông Trần Văn Bình chủ trì.",
      ["Trần Văn Bình"],
    ],
    [
      "in the middle of a sentence",
      "Tiếp theo các việc đã làm, chủ trì cuộc họp sáng 5/4/2019 về sạt lở, Phó Chủ tịch UBND tỉnh Trần Văn Bình nêu ba việc.",
      ["Trần Văn Bình"],
    ],
  ])("%s", (_, text, names) => {
    expect(chaired(text)).toEqual(names);
  });

  it("is not who did a year before", () => {
    const text = `${LEAD}Đúng một năm trước, trong cuộc họp do ông Trần Văn Bình chủ trì, các đại biểu đã biểu quyết.`;
    expect(chaired(text)).toEqual([]);
  });
});
