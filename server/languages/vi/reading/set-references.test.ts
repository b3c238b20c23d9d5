import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const CASES: readonly (readonly [pattern: string, lines: readonly string[], posts: readonly string[]])[] = [
  [
    "đó là, in the next sentence",
    [
      "Đại hội đã bầu Ban Chấp hành Hội Nông dân tỉnh Lạng Sơn gồm 3 đồng chí. Đó là các ông, bà: Lê Văn An, Vũ Văn Bình, Ngô Thị Dung.",
    ],
    ["Lê Văn An", "Vũ Văn Bình", "Ngô Thị Dung"].map(
      (name) => `${name} | Ủy viên | Ban Chấp hành Hội Nông dân tỉnh Lạng Sơn | new`,
    ),
  ],
  [
    "a list in the next line",
    [
      "Đại hội đã bầu Ban Chấp hành Hội Nông dân tỉnh Lạng Sơn gồm 2 đồng chí.",
      "Danh sách gồm: Lê Văn An, Vũ Văn Bình.",
    ],
    ["Lê Văn An", "Vũ Văn Bình"].map((name) => `${name} | Ủy viên | Ban Chấp hành Hội Nông dân tỉnh Lạng Sơn | new`),
  ],
  [
    "the rest of a set",
    [
      "Danh sách 5 ủy viên Ban Thường vụ Huyện ủy Chi Lăng được công bố. 2 ủy viên còn lại gồm ông Lê Văn An (Trưởng Công an huyện), bà Vũ Thị Bình (Chủ tịch Hội Phụ nữ huyện).",
    ],
    [
      "Lê Văn An | Trưởng Công an | Công an huyện Chi Lăng | current",
      "Vũ Thị Bình | Chủ tịch | Hội Phụ nữ huyện Chi Lăng | current",
      "Lê Văn An | Ủy viên Ban Thường vụ | Huyện ủy Chi Lăng | current",
      "Vũ Thị Bình | Ủy viên Ban Thường vụ | Huyện ủy Chi Lăng | current",
    ],
  ],
  [
    "some of a set, in its sentence",
    [
      "Theo danh sách 5 ủy viên Ban Thường vụ Huyện ủy Chi Lăng, có 2 người nhận nhiệm vụ mới: Phó Bí thư Huyện ủy Lê Văn An, Chánh Văn phòng Huyện ủy Vũ Thị Bình.",
    ],
    [
      "Lê Văn An | Phó Bí thư | Huyện ủy Chi Lăng | current",
      "Vũ Thị Bình | Chánh Văn phòng | Huyện ủy Chi Lăng | current",
      "Lê Văn An | Ủy viên Ban Thường vụ | Huyện ủy Chi Lăng | current",
      "Vũ Thị Bình | Ủy viên Ban Thường vụ | Huyện ủy Chi Lăng | current",
    ],
  ],
  [
    "the new ones",
    [
      "Tỉnh ủy Lạng Sơn bầu bổ sung 2 Ủy viên Ban Thường vụ Tỉnh ủy. Hai nhân sự mới là ông Lê Văn An, Giám đốc Sở Y tế; ông Vũ Văn Bình, Bí thư Huyện ủy Chi Lăng.",
    ],
    [
      "Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | current",
      "Vũ Văn Bình | Bí thư | Huyện ủy Chi Lăng | current",
      "Lê Văn An | Ủy viên Ban Thường vụ | Tỉnh ủy Lạng Sơn | new",
      "Vũ Văn Bình | Ủy viên Ban Thường vụ | Tỉnh ủy Lạng Sơn | new",
    ],
  ],
  [
    "a bare title of the body that the sentence before names, and the rest of its members",
    [
      "HĐND tỉnh Lạng Sơn thông qua danh sách các Phó Chủ tịch và Ủy viên Hội đồng bầu cử tỉnh Lạng Sơn.",
      "Theo đó 2 Phó Chủ tịch gồm: Bà Ngô Thị Dung; Ông Lê Văn An.",
      "2 Ủy viên Hội đồng bầu cử tỉnh Lạng Sơn được đề cử gồm ông Đỗ Văn Hải và bà Vũ Thị Bình.",
      "Các ủy viên còn lại là: Giám đốc Sở Y tế Vũ Văn Giang; Giám đốc Công an tỉnh Trần Văn Cường.",
    ],
    [
      "Đỗ Văn Hải | Ủy viên | Hội đồng bầu cử tỉnh Lạng Sơn | proposed",
      "Vũ Thị Bình | Ủy viên | Hội đồng bầu cử tỉnh Lạng Sơn | proposed",
      "Vũ Văn Giang | Giám đốc | Sở Y tế Lạng Sơn | current",
      "Trần Văn Cường | Giám đốc | Công an tỉnh Lạng Sơn | current",
      "Ngô Thị Dung | Phó Chủ tịch | Hội đồng bầu cử tỉnh Lạng Sơn | current",
      "Lê Văn An | Phó Chủ tịch | Hội đồng bầu cử tỉnh Lạng Sơn | current",
      "Vũ Văn Giang | Ủy viên | Hội đồng bầu cử tỉnh Lạng Sơn | proposed",
      "Trần Văn Cường | Ủy viên | Hội đồng bầu cử tỉnh Lạng Sơn | proposed",
    ],
  ],
  [
    "a title that the clause gives a number of people",
    ["Hai người được bổ nhiệm làm Phó Giám đốc Sở Y tế Lạng Sơn là ông Lê Văn An và bà Vũ Thị Bình."],
    ["Lê Văn An", "Vũ Thị Bình"].map((name) => `${name} | Phó Giám đốc | Sở Y tế Lạng Sơn | new`),
  ],
  [
    "near-miss: several candidates for one post",
    ["Tỉnh ủy chọn 2 người cho chức danh Giám đốc Sở Y tế Lạng Sơn gồm: ông Lê Văn An và ông Vũ Văn Bình."],
    ["Lê Văn An", "Vũ Văn Bình"].map((name) => `${name} | Giám đốc | Sở Y tế Lạng Sơn | proposed`),
  ],
  [
    "a body that opens the line",
    [
      "HĐND tỉnh Lạng Sơn bầu nhân sự cho các ban.",
      "Ban Kinh tế - Ngân sách: Trưởng ban Ngô Thị Dung, các Phó Trưởng ban Vũ Văn Bình và Trần Văn Cường.",
    ],
    [
      "Ngô Thị Dung | Trưởng ban | Ban Kinh tế - Ngân sách HĐND tỉnh Lạng Sơn | current",
      "Vũ Văn Bình | Phó Trưởng ban | Ban Kinh tế - Ngân sách HĐND tỉnh Lạng Sơn | current",
      "Trần Văn Cường | Phó Trưởng ban | Ban Kinh tế - Ngân sách HĐND tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "near-miss: another set's two",
    ["Có 50 đại biểu HĐND tỉnh Lạng Sơn dự họp. Đoàn kiểm tra có 2 người là ông Lê Văn An và ông Vũ Văn Bình."],
    [],
  ],
  [
    "near-miss: those who failed",
    [
      "Có 12 ứng viên vào Ban Thường vụ Huyện ủy Chi Lăng. Hai người không trúng cử là ông Lê Văn An và ông Vũ Văn Bình.",
    ],
    [],
  ],
  [
    "near-miss: the numbers differ",
    ["Đại hội đã bầu Ban Chấp hành Hội Nông dân tỉnh Lạng Sơn gồm 15 đồng chí. Đó là các ông: Lê Văn An, Vũ Văn Bình."],
    [],
  ],
  [
    "a body of his own in brackets behind each",
    ["Các Bí thư Tỉnh ủy: Lê Văn An (Sơn La), Vũ Văn Bình (Lào Cai) cùng dự."],
    ["Lê Văn An | Bí thư | Tỉnh ủy Sơn La | current", "Vũ Văn Bình | Bí thư | Tỉnh ủy Lào Cai | current"],
  ],
  [
    "near-miss: where deputies come from",
    ["Các đại biểu Quốc hội: Lê Văn An (Sơn La), Vũ Văn Bình (Lào Cai) phát biểu."],
    ["Lê Văn An | Đại biểu | Quốc hội | current", "Vũ Văn Bình | Đại biểu | Quốc hội | current"],
  ],
  [
    "titles that open lines under their body",
    ["Thường trực HĐND huyện Chi Lăng:", "- Chủ tịch: ông Lê Văn An", "- Phó Chủ tịch: Vũ Thị Bình, Trần Văn Cường"],
    [
      "Lê Văn An | Chủ tịch | HĐND huyện Chi Lăng | current",
      "Vũ Thị Bình | Phó Chủ tịch | HĐND huyện Chi Lăng | current",
      "Trần Văn Cường | Phó Chủ tịch | HĐND huyện Chi Lăng | current",
    ],
  ],
];

describe("lists that refer to their title", () => {
  it.each(CASES)("%s", (_, lines, posts) => {
    expect(readingOf(lines.join("\n")).posts).toEqual(posts);
  });
});
