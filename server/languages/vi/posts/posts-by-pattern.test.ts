import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

type Row = readonly [pattern: string, text: string, posts: readonly string[]];

const STATUS: readonly Row[] = [
  [
    "a dismissal without a post of its own ends those beside the name",
    "Ban Bí thư kỷ luật cảnh cáo ông Lê Văn An, Bí thư Tỉnh ủy Lạng Sơn; cách chức ông Vũ Văn Bình, Phó Bí thư Tỉnh ủy Lạng Sơn.",
    ["Lê Văn An | Bí thư | Tỉnh ủy Lạng Sơn | current", "Vũ Văn Bình | Phó Bí thư | Tỉnh ủy Lạng Sơn | ended"],
  ],
  [
    "and those of the next name behind và",
    "Huyện ủy cách chức ông Lê Văn An - Bí thư Đảng ủy xã Bình An và ông Vũ Văn Bình - Chủ tịch UBND xã Bình An.",
    ["Lê Văn An | Bí thư | Đảng ủy xã Bình An | ended", "Vũ Văn Bình | Chủ tịch | UBND xã Bình An | ended"],
  ],
  [
    "near-miss: a dismissal that is only asked for",
    "Ủy ban Kiểm tra đề nghị cách chức ông Lê Văn An, Bí thư Đảng ủy xã Bình An.",
    ["Lê Văn An | Bí thư | Đảng ủy xã Bình An | current"],
  ],
  [
    "all posts in the Party, listed behind gồm",
    "Ban Bí thư quyết định cách tất cả chức vụ trong Đảng của ông Lê Văn An, gồm: Phó Bí thư Tỉnh ủy Sơn La, Bí thư Huyện ủy Mộc Châu.",
    ["Lê Văn An | Phó Bí thư | Tỉnh ủy Sơn La | ended", "Lê Văn An | Bí thư | Huyện ủy Mộc Châu | ended"],
  ],
  [
    "asking to resign leaves the post",
    "Ông Lê Văn An có đơn xin từ chức Chủ tịch Hội Chữ thập đỏ tỉnh Cao Bằng.",
    ["Lê Văn An | Chủ tịch | Hội Chữ thập đỏ tỉnh Cao Bằng | current"],
  ],
  [
    "near-miss: granted",
    "HĐND tỉnh đồng ý để ông Lê Văn An xin thôi nhiệm vụ đại biểu HĐND tỉnh Lạng Sơn.",
    ["Lê Văn An | Đại biểu | HĐND tỉnh Lạng Sơn | ended"],
  ],
  [
    "died",
    "Trung tướng Lê Văn Bình, Phó Tư lệnh Quân khu 3, đã từ trần.",
    ["Lê Văn Bình | Phó Tư lệnh | Quân khu 3 | ended"],
  ],
  [
    "a second office keeps the first",
    "UBND TP Hồ Chí Minh bổ nhiệm ông Lê Văn An, Phó Giám đốc Sở Y tế, kiêm chức vụ Giám đốc Trung tâm Báo chí TP Hồ Chí Minh.",
    [
      "Lê Văn An | Phó Giám đốc | Sở Y tế TP Hồ Chí Minh | current",
      "Lê Văn An | Giám đốc | Trung tâm Báo chí TP Hồ Chí Minh | new",
    ],
  ],
  [
    "an acting successor of a full head",
    "Bà Vũ Thị Bình được giao quyền Giám đốc Sở Y tế Lạng Sơn thay ông Lê Văn An nghỉ hưu.",
    ["Vũ Thị Bình | Quyền Giám đốc | Sở Y tế Lạng Sơn | new", "Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | ended"],
  ],
  [
    "replaced, with the post behind both",
    "Ông Lê Văn An thay ông Vũ Văn Bình làm Giám đốc Công an tỉnh Ninh Thuận.",
    [
      "Lê Văn An | Giám đốc | Công an tỉnh Ninh Thuận | current",
      "Vũ Văn Bình | Giám đốc | Công an tỉnh Ninh Thuận | ended",
    ],
  ],
  [
    "at that time",
    "Ông Lê Văn An, thời điểm đó là Chủ tịch UBND xã Bình An, ký.",
    ["Lê Văn An | Chủ tịch | UBND xã Bình An | former"],
  ],
  [
    "in his days",
    "Vụ việc xảy ra thời ông Lê Văn An làm Chủ tịch UBND thị trấn Lim.",
    ["Lê Văn An | Chủ tịch | UBND thị trấn Lim | former"],
  ],
  [
    "what came before trước khi",
    "Trước khi về sở, bà Vũ Thị Bình là Hiệu trưởng Trường THPT Bế Văn Đàn.",
    ["Vũ Thị Bình | Hiệu trưởng | Trường THPT Bế Văn Đàn | former"],
  ],
  [
    "a tenure with both ends",
    "Từ năm 2010 đến năm 2015, ông Lê Văn An làm Giám đốc Sở Nội vụ Hà Tĩnh.",
    ["Lê Văn An | Giám đốc | Sở Nội vụ Hà Tĩnh | former"],
  ],
  [
    "near-miss: a programme's years",
    "Về đề án giai đoạn 2021-2025, ông Lê Văn An là Giám đốc Sở Nội vụ Hà Tĩnh.",
    ["Lê Văn An | Giám đốc | Sở Nội vụ Hà Tĩnh | current"],
  ],
  [
    "a post merely held shares the act before it",
    "Ông Lê Văn An được chỉ định tham gia Ban Thường vụ Tỉnh ủy Lạng Sơn, giữ chức Phó Bí thư Tỉnh ủy Lạng Sơn.",
    ["Lê Văn An | Ủy viên Ban Thường vụ | Tỉnh ủy Lạng Sơn | new", "Lê Văn An | Phó Bí thư | Tỉnh ủy Lạng Sơn | new"],
  ],
];

const HOLDER: readonly Row[] = [
  [
    "respectively",
    "Ông Lê Văn An và ông Vũ Văn Bình lần lượt được bầu giữ chức Bí thư Tỉnh ủy Hòa Bình và Chủ tịch UBND tỉnh Hòa Bình.",
    ["Vũ Văn Bình | Chủ tịch | UBND tỉnh Hòa Bình | new", "Lê Văn An | Bí thư | Tỉnh ủy Hòa Bình | new"],
  ],
  [
    "all of them",
    "Ông Lê Văn An, ông Vũ Văn Bình và bà Trần Thị Chi đều là Phó Chủ tịch UBND tỉnh Hòa Bình.",
    [
      "Trần Thị Chi | Phó Chủ tịch | UBND tỉnh Hòa Bình | current",
      "Vũ Văn Bình | Phó Chủ tịch | UBND tỉnh Hòa Bình | current",
      "Lê Văn An | Phó Chủ tịch | UBND tỉnh Hòa Bình | current",
    ],
  ],
  ["near-miss: who appoints gets nothing", "Ông Lê Văn An chậm bổ nhiệm Phó Giám đốc Sở Y tế Hà Tĩnh.", []],
  [
    "near-miss: who proposes gets nothing",
    "Ông Lê Văn An giới thiệu 5 ứng viên làm Phó Chủ tịch UBND tỉnh Lạng Sơn.",
    [],
  ],
  [
    "who is appointed gets it",
    "Ông Lê Văn An được bổ nhiệm Phó Giám đốc Sở Y tế Hà Tĩnh.",
    ["Lê Văn An | Phó Giám đốc | Sở Y tế Hà Tĩnh | new"],
  ],
  [
    "an entry of a list",
    "Ông Lê Văn An: Bí thư Huyện ủy Chi Lăng; Chủ tịch HĐND huyện Chi Lăng.",
    ["Lê Văn An | Bí thư | Huyện ủy Chi Lăng | current", "Lê Văn An | Chủ tịch | HĐND huyện Chi Lăng | current"],
  ],
  ["near-miss: a headline that quotes", "Ông Lê Văn An: Chủ tịch UBND xã Bình An phải chịu trách nhiệm.", []],
  [
    "the comma forgotten",
    "Phát biểu tại buổi lễ, ông Lê Văn An Bí thư Tỉnh ủy Đồng Nai nhấn mạnh.",
    ["Lê Văn An | Bí thư | Tỉnh ủy Đồng Nai | current"],
  ],
  [
    "near-miss: an assembly's vote is not its reporter's post",
    "Ông Lê Văn An cho biết thêm. Quốc hội phê chuẩn việc bổ nhiệm chức vụ Bộ trưởng Bộ Y tế bằng bỏ phiếu kín.",
    [],
  ],
];

const TITLE: readonly Row[] = [
  ["a delegation's head holds no post", "Ông Lê Văn An, Trưởng đoàn kiểm tra, nói.", []],
  [
    "chức vụ phó … is no vụ phó",
    "Bộ cho ông Lê Văn An thôi giữ chức vụ phó tổng giám đốc Tổng công ty Xây dựng Sài Gòn.",
    ["Lê Văn An | Phó Tổng Giám đốc | Tổng công ty Xây dựng Sài Gòn | ended"],
  ],
  [
    "the Party's central office",
    "Dự có Chánh Văn phòng Trung ương Lê Văn An.",
    ["Lê Văn An | Chánh Văn phòng | Văn phòng Trung ương Đảng | current"],
  ],
  [
    "a member named twice with the committee",
    "Ông Lê Văn An, Đảng ủy viên Đảng ủy Sở Y tế Lạng Sơn, Phó Giám đốc Sở Y tế Lạng Sơn, dự.",
    [
      "Lê Văn An | Đảng ủy viên | Đảng ủy Sở Y tế Lạng Sơn | current",
      "Lê Văn An | Phó Giám đốc | Sở Y tế Lạng Sơn | current",
    ],
  ],
  [
    "an inspectorate by its place",
    "Ông Lê Văn An, Chánh Thanh tra tỉnh Lạng Sơn, dự.",
    ["Lê Văn An | Chánh Thanh tra | Thanh tra tỉnh Lạng Sơn | current"],
  ],
];

const read = (text: string) => [...readingOf(text).posts].sort();

describe("posts by pattern", () => {
  it.each(STATUS)("status: %s", (_, text, posts) => {
    expect(read(text)).toEqual([...posts].sort());
  });
  it.each(HOLDER)("holder: %s", (_, text, posts) => {
    expect(read(text)).toEqual([...posts].sort());
  });
  it.each(TITLE)("title: %s", (_, text, posts) => {
    expect(read(text)).toEqual([...posts].sort());
  });
});
