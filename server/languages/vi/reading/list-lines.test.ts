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
    "a table with a cell a line",
    [
      "Danh sách người trúng cử như sau:",
      "STT",
      "Họ và tên",
      "Năm sinh",
      "Chức vụ",
      "1",
      "Lê Văn An",
      "1970",
      "Bí thư Huyện ủy Chi Lăng",
      "2",
      "Vũ Thị Bình",
      "1975",
      "Chủ tịch UBND huyện Chi Lăng",
      "3",
      "Trần Văn Cường",
      "1968",
      "Giám đốc Sở Y tế Lạng Sơn",
    ],
    [
      "Lê Văn An | Bí thư | Huyện ủy Chi Lăng | current",
      "Vũ Thị Bình | Chủ tịch | UBND huyện Chi Lăng | current",
      "Trần Văn Cường | Giám đốc | Sở Y tế Lạng Sơn | current",
    ],
  ],
  [
    "title and body in cells of their own",
    [
      "Họ và tên",
      "Chức vụ",
      "Lê Văn An",
      "Chủ tịch",
      "UBND huyện Chi Lăng",
      "Vũ Thị Bình",
      "Giám đốc",
      "Sở Y tế Lạng Sơn",
    ],
    ["Lê Văn An | Chủ tịch | UBND huyện Chi Lăng | current", "Vũ Thị Bình | Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "a school's board: bare titles are of the school",
    [
      "Danh sách thành viên Hội đồng trường Trường Đại học Hoa Lư như sau:",
      "1",
      "GS. Lê Văn An",
      "Bí thư Đảng ủy,",
      "Hiệu trưởng",
      "2",
      "PGS. Vũ Thị Bình",
      "Đảng ủy viên, Phó Hiệu trưởng",
      "3",
      "TS. Trần Văn Cường",
      "Giám đốc Sở Y tế Ninh Bình",
    ],
    [
      "Lê Văn An | Bí thư | Đảng ủy Trường Đại học Hoa Lư | current",
      "Lê Văn An | Hiệu trưởng | Trường Đại học Hoa Lư | current",
      "Vũ Thị Bình | Đảng ủy viên | Đảng ủy Trường Đại học Hoa Lư | current",
      "Vũ Thị Bình | Phó Hiệu trưởng | Trường Đại học Hoa Lư | current",
      "Trần Văn Cường | Giám đốc | Sở Y tế Ninh Bình | current",
    ],
  ],
  [
    "near-miss: a row whose name no rule knows keeps its post",
    [
      "Lê Văn An",
      "Bí thư Huyện ủy Chi Lăng",
      "Xyz Qwer",
      "Chủ tịch UBND huyện Chi Lăng",
      "Vũ Thị Bình",
      "Giám đốc Sở Y tế Lạng Sơn",
    ],
    ["Lê Văn An | Bí thư | Huyện ủy Chi Lăng | current", "Vũ Thị Bình | Giám đốc | Sở Y tế Lạng Sơn | current"],
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
