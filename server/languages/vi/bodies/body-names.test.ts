import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

/** Where a body's name ends, and which body a bare word means; near-misses behind each. */
const POSTS: readonly (readonly [pattern: string, text: string, posts: readonly string[]])[] = [
  [
    "an enterprise behind a council's field is its superior",
    "Ông Lê Văn An, Thành viên Hội đồng Định giá Công ty Than Khe Sim, phát biểu.",
    ["Lê Văn An | Thành viên | Hội đồng Định giá Công ty Than Khe Sim | current"],
  ],
  [
    "the posts beside it are the enterprise's",
    "Ông Lê Văn An (Phó Tổng giám đốc, Thành viên Hội đồng Định giá Công ty Than Khe Sim) phát biểu.",
    [
      "Lê Văn An | Phó Tổng Giám đốc | Công ty Than Khe Sim | current",
      "Lê Văn An | Thành viên | Hội đồng Định giá Công ty Than Khe Sim | current",
    ],
  ],
  [
    "a committee member is of the committee, not of its office",
    "Bà Trần Thị Bích, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy Sơn La, dự họp.",
    [
      "Trần Thị Bích | Trưởng ban | Ban Dân vận Tỉnh ủy Sơn La | current",
      "Trần Thị Bích | Ủy viên Ban Thường vụ | Tỉnh ủy Sơn La | current",
    ],
  ],
  [
    "a bare department is the one that the article names",
    "Sở Y tế Sơn La công bố quyết định bổ nhiệm ông Lê Văn An giữ chức Giám đốc Sở.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | new"],
  ],
  ["near-miss: a department that it does not name is none", "Ông Lê Văn An, Giám đốc Sở, phát biểu tại Sơn La.", []],
  [
    "who sits in the Secretariat leads a central office",
    "Hội nghị tại Sơn La có ông Lê Văn An (Bí thư Trung ương Đảng, Trưởng Ban Tuyên giáo).",
    [
      "Lê Văn An | Bí thư | Ban Chấp hành Trung ương Đảng | current",
      "Lê Văn An | Trưởng ban | Ban Tuyên giáo Trung ương | current",
    ],
  ],
  [
    "near-miss: in a province's list the office is the province's",
    "Hội nghị tại tỉnh Sơn La có ông Lê Văn An (Tỉnh ủy viên, Trưởng Ban Tuyên giáo).",
    [
      "Lê Văn An | Trưởng ban | Ban Tuyên giáo Tỉnh ủy Sơn La | current",
      "Lê Văn An | Tỉnh ủy viên | Tỉnh ủy Sơn La | current",
    ],
  ],
  [
    "a short name behind a department is its head's",
    "Phó Giám đốc Sở Tài chính Vi Loan cho biết. Sở Tài chính Sơn La đã trả lời.",
    ["Vi Loan | Phó Giám đốc | Sở Tài chính Sơn La | current"],
  ],
  [
    "a word is not cut",
    "Ông Lê Văn An, Cục trưởng Cục Hồ sơ, phát biểu.",
    ["Lê Văn An | Cục trưởng | Cục Hồ sơ | current"],
  ],
  [
    "near-miss: a verb is no part of a name",
    "Giám đốc Sở Nội vụ Sơn La Lê Văn An báo cáo. Sở Nội vụ nghiên cứu, đề xuất.",
    ["Lê Văn An | Giám đốc | Sở Nội vụ Sơn La | current"],
  ],
  [
    "goods in a list name one enterprise",
    "Tổng công ty Bia, rượu, nước giải khát Sơn La (Salabeco) họp. Ông Lê Văn An là Tổng giám đốc Salabeco.",
    ["Lê Văn An | Tổng Giám đốc | Tổng công ty Bia, rượu, nước giải khát Sơn La | current"],
  ],
  ["near-miss: a delegation's head holds no post in it", "Ông Lê Văn An, Trưởng đoàn kiểm tra, kết luận.", []],
  [
    "the head of an unnamed section is of the department",
    "Ông Lê Văn An làm Phó phòng thuộc Sở Xây dựng Sơn La.",
    ["Lê Văn An | Phó Trưởng phòng | Sở Xây dựng Sơn La | current"],
  ],
  [
    "a committee of the National Assembly, with and without it",
    "Ủy ban Tư pháp của Quốc hội họp. Chủ nhiệm Ủy ban Tư pháp Lê Văn An kết luận.",
    ["Lê Văn An | Chủ nhiệm | Ủy ban Tư pháp Quốc hội | current"],
  ],
  [
    "a commune of 2025 with a direction",
    "Ông Lê Văn An, Chủ tịch UBND phường Quy Nhơn Đông, dự họp.",
    ["Lê Văn An | Chủ tịch | UBND phường Quy Nhơn Đông | current"],
  ],
];

describe("a body's name", () => {
  it.each(POSTS)("%s", (_pattern, text, posts) => {
    expect([...readingOf(text).posts].sort()).toEqual([...posts].sort());
  });

  it("is of the article's only economic zone", () => {
    const text = "Đảng bộ Khu kinh tế họp. Ban Quản lý Khu kinh tế Vân Đồn dự.";
    expect(readingOf(text).bodies).toContain("Đảng bộ Khu kinh tế Vân Đồn");
    expect(readingOf(text).bodies).not.toContain("Đảng bộ Khu kinh tế");
  });

  it("is nothing that is an ordinary word", () => {
    const text = "Đại biểu vào phòng họp. Đảng ủy tổng hợp ý kiến. Công đoàn cũng dự.";
    expect(readingOf(text).bodies).toEqual([]);
  });
});
