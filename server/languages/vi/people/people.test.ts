import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const NAMES: readonly (readonly [text: string, people: readonly string[]])[] = [
  ["Ông Lê Trung Kiên và bà Tòng Thị Phóng cùng dự.", ["Lê Trung Kiên", "Tòng Thị Phóng"]],
  ["Dự lễ có đồng chí Y Thanh Hà Niê Kđăm.", ["Y Thanh Hà Niê Kđăm"]],
  ["CHỦ TỊCH UBND TỈNH LẠNG SƠN LÊ VĂN AN", ["Lê Văn An"]],
  ["Thủ tướng Shinzo Abe tới Hà Nội.", ["Shinzo Abe"]],
  ["Tổng thống Moon Jae-in phát biểu.", ["Moon Jae-in"]],
  ["Ông Lê Văn An dự. Ông An nói.", ["Lê Văn An"]],
];

const NOBODY = [
  "Đường Nguyễn Huệ và phố Trần Phú ngập sâu.",
  "Trường THPT Lê Quý Đôn đạt giải nhất.",
  "Đoàn TNCS Hồ Chí Minh phát động phong trào.",
  "Chủ tịch Hồ Chí Minh sáng lập Đảng.",
  "Anh T.T.L. bị phạt.",
  "Nhà ở số 5 Lê Thánh Tông.",
  "Tỉnh Lâm Đồng và Đồng Nai có mưa.",
  "Hội nghị bế mạc. Ảnh: Trần Văn Hải",
  "Các đại biểu dự lễ.\nThực hiện: Phan Văn Quyền",
];

describe("people", () => {
  it.each(NAMES)("%s", (text, people) => {
    expect(readingOf(text).people.toSorted()).toEqual([...people].sort());
  });

  it.each(NOBODY)("finds nobody in: %s", (text) => {
    expect(readingOf(text).people).toEqual([]);
  });

  it("refers a given name, a pronoun and the phrase around a name to one person", () => {
    const text = "Đồng chí Lê Văn An, Bí thư Huyện ủy Chi Lăng, dự lễ. Ông An phát biểu. Ông mong mọi người cố gắng.";
    const { document, mentions } = readingOf(text);
    const persons = mentions.filter((mention) => mention.kind === "person");
    expect(persons.map(({ form, person }) => [form, person])).toEqual([
      ["full", "person:lê văn an"],
      ["given", "person:lê văn an"],
      ["pronoun", "person:lê văn an"],
    ]);
    const phrase = persons[0]?.phrase;
    expect(document.article.text.slice(phrase?.start, phrase?.end)).toBe(
      "Đồng chí Lê Văn An, Bí thư Huyện ủy Chi Lăng",
    );
  });
});
