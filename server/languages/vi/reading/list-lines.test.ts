import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const CASES: readonly (readonly [pattern: string, lines: readonly string[], posts: readonly string[]])[] = [
  [
    "numbered names under a heading with a colon",
    ["Danh sách người trúng cử đại biểu HĐND tỉnh Lạng Sơn khóa XVIII:", "1. Ông Lê Văn An", "2. Bà Vũ Thị Bình"],
    ["Lê Văn An | Đại biểu | HĐND tỉnh Lạng Sơn | new", "Vũ Thị Bình | Đại biểu | HĐND tỉnh Lạng Sơn | new"],
  ],
  [
    "a roster without a colon",
    ["Danh sách Ban Thường vụ Huyện ủy Chi Lăng khóa XX", "1. Lê Văn An", "2. Vũ Thị Bình"],
    [
      "Lê Văn An | Ủy viên Ban Thường vụ | Huyện ủy Chi Lăng | current",
      "Vũ Thị Bình | Ủy viên Ban Thường vụ | Huyện ủy Chi Lăng | current",
    ],
  ],
  [
    "a plural title over dashes",
    ["Các Phó Chủ tịch UBND tỉnh Lạng Sơn:", "- Lê Văn An", "- Vũ Thị Bình"],
    [
      "Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
      "Vũ Thị Bình | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "bare titles of the body that heads the list",
    ["Ban Quản lý Khu kinh tế Vân Đồn gồm:", "- Ông Lê Văn An: Trưởng ban", "- Bà Vũ Thị Bình: Phó Trưởng ban"],
    [
      "Lê Văn An | Trưởng ban | Ban Quản lý Khu kinh tế Vân Đồn | current",
      "Vũ Thị Bình | Phó Trưởng ban | Ban Quản lý Khu kinh tế Vân Đồn | current",
    ],
  ],
  [
    "a bare deputy's title over several names",
    ["- Bí thư Huyện ủy Chi Lăng: đồng chí Lê Văn An.", "- Phó Bí thư: các đồng chí Vũ Thị Bình, Trần Văn Cường."],
    [
      "Lê Văn An | Bí thư | Huyện ủy Chi Lăng | current",
      "Vũ Thị Bình | Phó Bí thư | Huyện ủy Chi Lăng | current",
      "Trần Văn Cường | Phó Bí thư | Huyện ủy Chi Lăng | current",
    ],
  ],
  [
    "near-miss: standing members have posts of their own",
    ["Danh sách Thường trực HĐND huyện Chi Lăng", "1. Lê Văn An", "2. Vũ Thị Bình"],
    [],
  ],
  [
    "near-miss: a list of tasks",
    ["Hội nghị thống nhất:", "1. Giao Sở Y tế Lạng Sơn chủ trì.", "2. Lê Văn An báo cáo."],
    [],
  ],
  ["near-miss: a list of another kind", ["Danh sách chúc mừng sinh nhật:", "1. Lê Văn An", "2. Vũ Thị Bình"], []],
];

describe("lists over several lines", () => {
  it.each(CASES)("%s", (_, lines, posts) => {
    expect(readingOf(lines.join("\n")).posts).toEqual(posts);
  });
});
