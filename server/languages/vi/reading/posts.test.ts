import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const CASES: readonly (readonly [pattern: string, text: string, posts: readonly string[]])[] = [
  [
    "titles after the name, the last body shared by a bare one",
    "Dự lễ có đồng chí Lê Văn An, Ủy viên Ban Thường vụ Đảng ủy, Phó Trưởng ban Ban Quản lý Khu kinh tế Vân Đồn.",
    [
      "Lê Văn An | Ủy viên Ban Thường vụ | Đảng ủy Khu kinh tế Vân Đồn | current",
      "Lê Văn An | Phó Trưởng ban | Ban Quản lý Khu kinh tế Vân Đồn | current",
    ],
  ],
  [
    "titles before the name",
    "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lạng Sơn Vũ Thị Bình phát biểu.",
    ["Vũ Thị Bình | Bí thư | Tỉnh ủy Lạng Sơn | current", "Vũ Thị Bình | Chủ tịch | HĐND tỉnh Lạng Sơn | current"],
  ],
  [
    "both orders in one list",
    "Dự có ông Lê Văn An, Giám đốc Sở Y tế Lạng Sơn; Chủ tịch UBND huyện Chi Lăng Vũ Thị Bình.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | current", "Vũ Thị Bình | Chủ tịch | UBND huyện Chi Lăng | current"],
  ],
  [
    "Trưởng Ban Quản lý is Trưởng ban of the Ban Quản lý",
    "Ông Lê Văn An, Trưởng Ban Quản lý Khu kinh tế Vân Đồn, chủ trì.",
    ["Lê Văn An | Trưởng ban | Ban Quản lý Khu kinh tế Vân Đồn | current"],
  ],
  [
    "a place stands for its committee",
    "Bí thư quận 4 Lê Văn An và Chủ tịch huyện Chi Lăng Vũ Thị Bình cùng dự.",
    ["Lê Văn An | Bí thư | Quận ủy quận 4 | current", "Vũ Thị Bình | Chủ tịch | UBND huyện Chi Lăng | current"],
  ],
  [
    "one title over several names",
    "Các Phó Chủ tịch UBND tỉnh Lạng Sơn Lê Văn An, Vũ Thị Bình và Trần Đức Cường cùng dự.",
    [
      "Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
      "Vũ Thị Bình | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
      "Trần Đức Cường | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "members of a committee listed",
    "Ban Thường vụ Tỉnh ủy Lạng Sơn khóa XVI gồm các ông, bà: Lê Văn An, Vũ Thị Bình.",
    [
      "Lê Văn An | Ủy viên Ban Thường vụ | Tỉnh ủy Lạng Sơn | current",
      "Vũ Thị Bình | Ủy viên Ban Thường vụ | Tỉnh ủy Lạng Sơn | current",
    ],
  ],
  [
    "an appointment ends the post left",
    "Bộ Y tế điều động ông Lê Văn An, Giám đốc Sở Y tế Lạng Sơn, giữ chức Phó Cục trưởng Cục Y tế dự phòng.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | ended", "Lê Văn An | Phó Cục trưởng | Cục Y tế dự phòng | new"],
  ],
  [
    "an appointment until retirement is no ending",
    "Bổ nhiệm ông Lê Văn An giữ chức Giám đốc Sở Y tế Lạng Sơn đến khi đủ tuổi nghỉ hưu.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | new"],
  ],
  [
    "who is replaced had the post",
    "HĐND tỉnh Lạng Sơn bầu ông Lê Văn An giữ chức Chủ tịch UBND tỉnh Lạng Sơn thay ông Trần Đức Cường.",
    ["Lê Văn An | Chủ tịch | UBND tỉnh Lạng Sơn | new", "Trần Đức Cường | Chủ tịch | UBND tỉnh Lạng Sơn | ended"],
  ],
  [
    "nguyên holds for what follows it",
    "Ông Lê Văn An, nguyên Bí thư Huyện ủy Chi Lăng, nguyên Chủ tịch UBND huyện Chi Lăng, có mặt.",
    ["Lê Văn An | Bí thư | Huyện ủy Chi Lăng | former", "Lê Văn An | Chủ tịch | UBND huyện Chi Lăng | former"],
  ],
  [
    "a career told with a pronoun",
    "Ông Lê Văn An sinh năm 1960.\nÔng từng giữ chức Giám đốc Sở Y tế Lạng Sơn.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former"],
  ],
  [
    "a nomination is no post",
    "Thường trực HĐND giới thiệu bà Vũ Thị Bình để bầu làm Phó Chủ tịch UBND tỉnh Lạng Sơn.",
    ["Vũ Thị Bình | Phó Chủ tịch | UBND tỉnh Lạng Sơn | proposed"],
  ],
  [
    "central bodies have one name",
    "Dự có đồng chí Lê Văn An, Ủy viên Trung ương Đảng, Bộ trưởng Y tế; đồng chí Vũ Thị Bình, Phó Thủ tướng Chính phủ.",
    [
      "Lê Văn An | Ủy viên | Ban Chấp hành Trung ương Đảng | current",
      "Lê Văn An | Bộ trưởng | Bộ Y tế | current",
      "Vũ Thị Bình | Phó Thủ tướng | Chính phủ | current",
    ],
  ],
  [
    "the dismissed by object",
    "HĐND tỉnh Lạng Sơn miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn An.",
    ["Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | ended"],
  ],
  ["a negation gives nobody a post", "Ông Lê Văn An nói. Bà ấy không phải là Giám đốc Sở Y tế Lạng Sơn.", []],
  ["a plural title is no one's", "Ông Lê Văn An mong sớm bầu bổ sung 2 Phó Chủ tịch UBND tỉnh Lạng Sơn.", []],
  ["ranks and degrees are no posts", "Đại tá, TS Lê Văn An và luật sư Vũ Thị Bình trao đổi.", []],
];

describe("posts", () => {
  it.each(CASES)("%s", (_pattern, text, posts) => {
    expect(readingOf(text).posts.toSorted()).toEqual([...posts].sort());
  });
});
