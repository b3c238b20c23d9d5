import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const CASES: readonly (readonly [pattern: string, text: string, posts: readonly string[]])[] = [
  [
    "a secretary of the committee that the congress elected",
    "Đại hội Đảng bộ huyện Chi Lăng đã họp phiên cuối. Ban Chấp hành bầu đồng chí Lê Văn An làm Bí thư.",
    ["Lê Văn An | Bí thư | Huyện ủy Chi Lăng | new"],
  ],
  [
    "near-miss: the committee appoints somebody elsewhere",
    "Ban Thường vụ Tỉnh ủy Lạng Sơn phân công ông Lê Văn An làm Bí thư.",
    [],
  ],
  [
    "a secretary of the commune whose committee of the people is named beside",
    "Thanh tra kết luận về UBND phường Vĩnh Thái; hai người đứng đầu là Bí thư Lê Văn An và Chủ tịch Vũ Thị Bình.",
    [
      "Lê Văn An | Bí thư | Đảng ủy phường Vĩnh Thái | current",
      "Vũ Thị Bình | Chủ tịch | UBND phường Vĩnh Thái | current",
    ],
  ],
  [
    "ministers of the article's only ministry",
    "Bộ Y tế hiện có hai thứ trưởng là ông Lê Văn An và bà Vũ Thị Bình.",
    ["Lê Văn An | Thứ trưởng | Bộ Y tế | current", "Vũ Thị Bình | Thứ trưởng | Bộ Y tế | current"],
  ],
  [
    "a deputy minister of the ministry that the minister leads",
    "Bộ trưởng Bộ Y tế Lê Văn An dự hội nghị. Bộ Tài chính báo cáo. Thứ trưởng Vũ Thị Bình trình bày.",
    ["Lê Văn An | Bộ trưởng | Bộ Y tế | current", "Vũ Thị Bình | Thứ trưởng | Bộ Y tế | current"],
  ],
  [
    "near-miss: two ministries and no word of whose",
    "Bộ Y tế và Bộ Tài chính phối hợp. Sáng nay trời mưa. Thứ trưởng Vũ Thị Bình trình bày.",
    [],
  ],
  [
    "near-miss: the police act in everybody's matters",
    "Bộ Công an vào cuộc từ tháng trước. Sáng nay trời mưa. Bộ trưởng Lê Văn An trả lời báo chí.",
    [],
  ],
  [
    "the head of the department just named, not of another one",
    "Ban Dân tộc tỉnh Lạng Sơn giải trình. Ông Lê Văn An, Trưởng ban, nhận thiếu sót.",
    ["Lê Văn An | Trưởng ban | Ban Dân tộc tỉnh Lạng Sơn | current"],
  ],
  [
    "near-miss: who leads a group at a department leads no department",
    "Ông Lê Văn An, Phó Giám đốc Sở Y tế Lạng Sơn, làm Tổ trưởng.",
    ["Lê Văn An | Phó Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "this department",
    "Ông Lê Văn An, Giám đốc Sở Y tế Lạng Sơn, giải trình. Phó Giám đốc Sở này, bà Vũ Thị Bình, bổ sung.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | current", "Vũ Thị Bình | Phó Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "a body behind the last of several names",
    "Giám đốc Lê Văn An, Phó Giám đốc Vũ Thị Bình của Trung tâm Y tế huyện Chi Lăng bị nhắc nhở.",
    [
      "Lê Văn An | Giám đốc | Trung tâm Y tế huyện Chi Lăng | current",
      "Vũ Thị Bình | Phó Giám đốc | Trung tâm Y tế huyện Chi Lăng | current",
    ],
  ],
  [
    "the holder's own body before any other",
    "Bí thư Tỉnh ủy Lạng Sơn Lê Văn An thăm Huyện ủy Chi Lăng. Bí thư Lê Văn An biểu dương.",
    ["Lê Văn An | Bí thư | Tỉnh ủy Lạng Sơn | current"],
  ],
  [
    "deputies in a session of the National Assembly",
    "Sáng 3/6, Quốc hội thảo luận. Đại biểu Lê Văn An (Hà Nội) đề nghị sửa luật.",
    ["Lê Văn An | Đại biểu | Quốc hội | current"],
  ],
];

describe("titles whose body stands elsewhere", () => {
  it.each(CASES)("%s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });
});
