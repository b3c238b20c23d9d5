import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const CASES: readonly (readonly [pattern: string, text: string, posts: readonly string[]])[] = [
  [
    "a far gồm behind a comma",
    "Các Phó Chủ tịch HĐND tỉnh Lạng Sơn khóa XIII cũng được giới thiệu tiếp tục đảm nhiệm chức danh này, gồm: bà Vũ Thị Bình, ông Lê Văn An.",
    [
      "Vũ Thị Bình | Phó Chủ tịch | HĐND tỉnh Lạng Sơn | proposed",
      "Lê Văn An | Phó Chủ tịch | HĐND tỉnh Lạng Sơn | proposed",
    ],
  ],
  [
    "near-miss: gồm of another noun",
    "Các Phó Chủ tịch HĐND tỉnh Lạng Sơn đi kiểm tra tại huyện, đoàn gồm ông Lê Văn An, bà Vũ Thị Bình.",
    [],
  ],
  [
    "those of the last term, relieved",
    "HĐND tỉnh miễn nhiệm 2 phó chủ tịch UBND tỉnh Lạng Sơn nhiệm kỳ trước là Lê Văn An và bà Vũ Thị Bình.",
    [
      "Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | ended",
      "Vũ Thị Bình | Phó Chủ tịch | UBND tỉnh Lạng Sơn | ended",
    ],
  ],
  [
    "a title within the list has a status of its own",
    "16 Ủy viên Hội đồng bầu cử tỉnh Lạng Sơn được đề cử gồm 2 Phó Chủ tịch HĐND tỉnh Lê Văn An, Vũ Thị Bình.",
    [
      "Lê Văn An | Ủy viên | Hội đồng bầu cử tỉnh Lạng Sơn | proposed",
      "Vũ Thị Bình | Ủy viên | Hội đồng bầu cử tỉnh Lạng Sơn | proposed",
      "Lê Văn An | Phó Chủ tịch | HĐND tỉnh Lạng Sơn | current",
      "Vũ Thị Bình | Phó Chủ tịch | HĐND tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "a committee for its members, besides others",
    "Ngoài bí thư và 2 phó bí thư Tỉnh đoàn Lạng Sơn, ban thường vụ Tỉnh đoàn Lạng Sơn còn có các anh, chị: Lê Văn An, Vũ Thị Bình.",
    [
      "Lê Văn An | Ủy viên Ban Thường vụ | Tỉnh đoàn Lạng Sơn | current",
      "Vũ Thị Bình | Ủy viên Ban Thường vụ | Tỉnh đoàn Lạng Sơn | current",
    ],
  ],
  [
    "a board of directors for its members, its chairman by his title",
    "HĐQT Công ty CP Hoa Mai có 3 thành viên gồm ông Lê Văn An (Chủ tịch HĐQT), ông Vũ Văn Bình và bà Ngô Thị Dung.",
    [
      "Vũ Văn Bình | Thành viên Hội đồng quản trị | Công ty CP Hoa Mai | current",
      "Ngô Thị Dung | Thành viên Hội đồng quản trị | Công ty CP Hoa Mai | current",
      "Lê Văn An | Chủ tịch Hội đồng quản trị | Công ty CP Hoa Mai | current",
    ],
  ],
  [
    "candidates for a board",
    "Những ứng cử viên HĐQT Công ty CP Hoa Mai gồm các ông: Lê Văn An, Vũ Văn Bình.",
    [
      "Lê Văn An | Thành viên Hội đồng quản trị | Công ty CP Hoa Mai | proposed",
      "Vũ Văn Bình | Thành viên Hội đồng quản trị | Công ty CP Hoa Mai | proposed",
    ],
  ],
  ["near-miss: a board that speaks", "HĐQT Công ty CP Hoa Mai cho biết dự án gồm ba hạng mục, theo ông Lê Văn An.", []],
];

describe("a title over all people of a set", () => {
  it.each(CASES)("%s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });
});
