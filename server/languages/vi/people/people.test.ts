import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const NAMES: readonly (readonly [text: string, people: readonly string[]])[] = [
  ["Ông Lê Trung Kiên và bà Tòng Thị Phóng cùng dự.", ["Lê Trung Kiên", "Tòng Thị Phóng"]],
  ["Dự lễ có đồng chí Y Thanh Hà Niê Kđăm.", ["Y Thanh Hà Niê Kđăm"]],
  ["CHỦ TỊCH UBND TỈNH LẠNG SƠN LÊ VĂN AN", ["Lê Văn An"]],
  ["Thủ tướng Shinzo Abe tới Hà Nội.", ["Shinzo Abe"]],
  ["Tổng thống Moon Jae-in phát biểu.", ["Moon Jae-in"]],
  ["Ông Lê Văn An dự. Ông An nói.", ["Lê Văn An"]],
  ["Anh Đèo Văn Tưởng và bà Cồ Lệ Hoa cùng dự.", ["Cồ Lệ Hoa", "Đèo Văn Tưởng"]],
  ["Bà Công Tằng Tôn Nữ Diệu Hiền nhận hiện vật.", ["Công Tằng Tôn Nữ Diệu Hiền"]],
  ["Bà Thạch Thị Sa Rinh tặng gạo.", ["Thạch Thị Sa Rinh"]],
  ["Chủ tịch UBND xã Kon Thụp Đinh Hrun phát biểu.", ["Đinh Hrun"]],
  ["Anh K’Brẻo, Bí thư Đoàn xã Đạ Chais, dự.", ["K’Brẻo"]],
  ["Giám đốc Sở Xây dựng Vũ Quang Hưng phát biểu.", ["Vũ Quang Hưng"]],
  ["Ông Lê Bá Cảnh dự. Ông Bá Cảnh nói.", ["Lê Bá Cảnh"]],
  ["Ông John F. Kennett, Tổng thống Mỹ, tới thăm.", ["John F. Kennett"]],
  ["ĐỖ KHẮC TOÀN LÀM GIÁM ĐỐC SỞ XÂY DỰNG SƠN LA", ["Đỗ Khắc Toàn"]],
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

describe("a foreigner named by one word", () => {
  it("is whom the article names in full, and nobody's pronoun", () => {
    const { posts } = readingOf(
      "Thủ tướng Nga Dmitry Orlov duyệt đội danh dự. Chiều nay khách gặp Chủ tịch Quốc hội Lê Thị An. " +
        "Ông Orlov, 52 tuổi, từng là tổng thống Nga trước khi trở thành thủ tướng.",
    );
    expect(posts).toContain("Dmitry Orlov | Tổng thống | Nga | former");
    expect(posts.filter((post) => post.startsWith("Lê Thị An"))).toEqual(["Lê Thị An | Chủ tịch | Quốc hội | current"]);
  });

  it("is nobody where the article names nobody so in full", () => {
    const { posts, people } = readingOf(
      "Giám đốc Sở Y tế Nghệ An Trần Hữu Bình tiếp đoàn. Ông Orlov từng là Giám đốc Sở Tài chính Nghệ An.",
    );
    expect(posts).toEqual(["Trần Hữu Bình | Giám đốc | Sở Y tế Nghệ An | current"]);
    expect(people).toEqual(["Trần Hữu Bình"]);
  });
});
