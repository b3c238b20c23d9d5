import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

type Row = readonly [pattern: string, text: string, posts: readonly string[]];

const ONE_TITLE: readonly Row[] = [
  [
    "a stated number goes on over semicolons, each with an old post",
    "Hai Phó Chủ tịch UBND tỉnh Lạng Sơn là ông Lê Văn An, nguyên Giám đốc Sở Y tế Lạng Sơn; bà Vũ Thị Bình, nguyên Bí thư Huyện ủy Chi Lăng.",
    [
      "Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
      "Vũ Thị Bình | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
      "Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former",
      "Vũ Thị Bình | Bí thư | Huyện ủy Chi Lăng | former",
    ],
  ],
  [
    "near-miss: no more of them than the number says",
    "Hai Phó Chủ tịch UBND huyện Chi Lăng gồm Lê Văn An, Vũ Thị Bình; Trần Văn Cường vắng mặt.",
    [
      "Lê Văn An | Phó Chủ tịch | UBND huyện Chi Lăng | current",
      "Vũ Thị Bình | Phó Chủ tịch | UBND huyện Chi Lăng | current",
    ],
  ],
  [
    "over bare names that have posts of their own, at two levels",
    "Dự có các đồng chí Phó Bí thư Tỉnh ủy Lạng Sơn: Lê Văn An, Chủ tịch UBND tỉnh; Vũ Thị Bình, Chủ tịch HĐND tỉnh.",
    [
      "Lê Văn An | Phó Bí thư | Tỉnh ủy Lạng Sơn | current",
      "Vũ Thị Bình | Phó Bí thư | Tỉnh ủy Lạng Sơn | current",
      "Lê Văn An | Chủ tịch | UBND tỉnh Lạng Sơn | current",
      "Vũ Thị Bình | Chủ tịch | HĐND tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "near-miss: a new beginning behind the semicolon",
    "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Lạng Sơn: Lê Văn An, Vũ Thị Bình; đồng chí Trần Văn Cường, Chánh Văn phòng Tỉnh ủy.",
    [
      "Lê Văn An | Ủy viên Ban Thường vụ | Tỉnh ủy Lạng Sơn | current",
      "Vũ Thị Bình | Ủy viên Ban Thường vụ | Tỉnh ủy Lạng Sơn | current",
      "Trần Văn Cường | Chánh Văn phòng | Tỉnh ủy Lạng Sơn | current",
    ],
  ],
  [
    "a verb of election between the title and gồm",
    "Các Phó Chủ tịch UBND tỉnh Lạng Sơn đều tái đắc cử gồm các ông Lê Văn An, Vũ Văn Bình.",
    ["Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | new", "Vũ Văn Bình | Phó Chủ tịch | UBND tỉnh Lạng Sơn | new"],
  ],
  [
    "a verb of election and là",
    "Hai Phó Chủ tịch HĐND tỉnh Sơn La tái cử là ông Lê Văn An và bà Vũ Thị Bình với tỷ lệ phiếu trên 96%.",
    ["Lê Văn An | Phó Chủ tịch | HĐND tỉnh Sơn La | new", "Vũ Thị Bình | Phó Chủ tịch | HĐND tỉnh Sơn La | new"],
  ],
  [
    "as many names behind a gồm farther on",
    "Sở Y tế Sơn La có 2 Phó Giám đốc giúp việc cho Giám đốc Trần Văn Cường, gồm các ông: Lê Văn An, Vũ Văn Bình.",
    [
      "Lê Văn An | Phó Giám đốc | Sở Y tế Sơn La | current",
      "Vũ Văn Bình | Phó Giám đốc | Sở Y tế Sơn La | current",
      "Trần Văn Cường | Giám đốc | Sở Y tế Sơn La | current",
    ],
  ],
  [
    "near-miss: another number of names",
    "Sở Y tế Sơn La có 3 Phó Giám đốc giúp việc cho Giám đốc Trần Văn Cường, đoàn gồm các ông: Lê Văn An, Vũ Văn Bình.",
    ["Trần Văn Cường | Giám đốc | Sở Y tế Sơn La | current"],
  ],
  [
    "held on in a new term",
    "2 Phó Chủ tịch UBND tỉnh Sơn La tiếp tục giữ chức trong nhiệm kỳ mới, gồm các ông: Lê Văn An, Vũ Văn Bình.",
    ["Lê Văn An | Phó Chủ tịch | UBND tỉnh Sơn La | new", "Vũ Văn Bình | Phó Chủ tịch | UBND tỉnh Sơn La | new"],
  ],
  [
    "names in brackets behind it",
    "Các Phó Chủ tịch UBND tỉnh Lạng Sơn (ông Lê Văn An và bà Vũ Thị Bình) cùng dự.",
    [
      "Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
      "Vũ Thị Bình | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "behind the names that các đồng chí opens",
    "Các đồng chí Lê Văn An, Vũ Thị Bình, Phó Chủ tịch UBND huyện Chi Lăng, cùng dự.",
    [
      "Vũ Thị Bình | Phó Chủ tịch | UBND huyện Chi Lăng | current",
      "Lê Văn An | Phó Chủ tịch | UBND huyện Chi Lăng | current",
    ],
  ],
  [
    "near-miss: a title that one person holds at a time",
    "Các đồng chí Lê Văn An, Vũ Thị Bình, Chủ tịch UBND huyện Chi Lăng, cùng dự.",
    ["Vũ Thị Bình | Chủ tịch | UBND huyện Chi Lăng | current"],
  ],
  [
    "near-miss: names without các are several people's matters",
    "Ông Lê Văn An và ông Vũ Văn Bình, Phó Giám đốc Sở Y tế Lạng Sơn, cùng dự.",
    ["Vũ Văn Bình | Phó Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "near-miss: the first title is of others",
    "Thay mặt các đại biểu Quốc hội, Chủ tịch HĐND tỉnh Lạng Sơn Vũ Thị Bình cảm ơn.",
    ["Vũ Thị Bình | Chủ tịch | HĐND tỉnh Lạng Sơn | current"],
  ],
  [
    "near-miss: a date is no number of people",
    "Tháng 5/2016 Giám đốc Sở Y tế Lạng Sơn Lê Văn An nhận quyết định.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "đều là over brackets and semicolons",
    "Ông Lê Văn An (58 tuổi, quê Quảng Nam); ông Vũ Văn Bình (56 tuổi) và ông Trần Văn Cường (59 tuổi, quê Cà Mau) đều là Ủy viên Trung ương Đảng khóa XII.",
    [
      "Trần Văn Cường | Ủy viên | Ban Chấp hành Trung ương Đảng | current",
      "Vũ Văn Bình | Ủy viên | Ban Chấp hành Trung ương Đảng | current",
      "Lê Văn An | Ủy viên | Ban Chấp hành Trung ương Đảng | current",
    ],
  ],
];

const SEVERAL_TITLES: readonly Row[] = [
  [
    "respectively, with là",
    "Ông Lê Văn An và bà Vũ Thị Bình lần lượt là Giám đốc và Phó Giám đốc Sở Y tế Lạng Sơn.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | current", "Vũ Thị Bình | Phó Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "two titles and two names",
    "Giám đốc và Phó Giám đốc Sở Y tế Lạng Sơn là ông Lê Văn An và bà Vũ Thị Bình.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | current", "Vũ Thị Bình | Phó Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "near-miss: two titles and one name",
    "Bí thư và Chủ tịch UBND xã Bình An là ông Lê Văn An.",
    ["Lê Văn An | Bí thư | Đảng ủy xã Bình An | current", "Lê Văn An | Chủ tịch | UBND xã Bình An | current"],
  ],
  [
    "a second copula has a person of its own",
    "Bí thư Huyện ủy Chi Lăng là ông Lê Văn An, Phó Bí thư là bà Vũ Thị Bình.",
    ["Lê Văn An | Bí thư | Huyện ủy Chi Lăng | current", "Vũ Thị Bình | Phó Bí thư | Huyện ủy Chi Lăng | current"],
  ],
  [
    "terms and times between the posts of a career",
    "Ông Lê Văn An nguyên là Ủy viên Trung ương Đảng các khóa VIII, IX; Bí thư Tỉnh ủy Lạng Sơn từ tháng 6/1998 đến tháng 6/2001; đại biểu Quốc hội khóa IX và X.",
    [
      "Lê Văn An | Ủy viên | Ban Chấp hành Trung ương Đảng | former",
      "Lê Văn An | Bí thư | Tỉnh ủy Lạng Sơn | former",
      "Lê Văn An | Đại biểu | Quốc hội | former",
    ],
  ],
  [
    "near-miss: a time that begins the next clause",
    "Ông Lê Văn An, Giám đốc Sở Y tế Lạng Sơn, từ năm 2010 đến nay đã ký 5 quyết định.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "seats in the committee that the last post names",
    "Ban Bí thư chỉ định đồng chí Lê Văn An tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Phó Bí thư Tỉnh ủy Lạng Sơn.",
    [
      "Lê Văn An | Ủy viên Ban Chấp hành | Tỉnh ủy Lạng Sơn | new",
      "Lê Văn An | Ủy viên Ban Thường vụ | Tỉnh ủy Lạng Sơn | new",
      "Lê Văn An | Phó Bí thư | Tỉnh ủy Lạng Sơn | new",
    ],
  ],
  [
    "near-miss: a committee that meets has no members here",
    "Đồng chí Lê Văn An, Bí thư Huyện ủy Chi Lăng, làm việc với Ban Chấp hành, Ban Thường vụ.",
    ["Lê Văn An | Bí thư | Huyện ủy Chi Lăng | current"],
  ],
  [
    "what a deputy looks after is no part of the title",
    "Chủ tịch UBND tỉnh Lạng Sơn Vũ Thị Bình và Phó Chủ tịch phụ trách văn xã Lê Văn An kiểm tra.",
    [
      "Vũ Thị Bình | Chủ tịch | UBND tỉnh Lạng Sơn | current",
      "Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "near-miss: who leads it for the time being",
    "Phó Giám đốc phụ trách Sở Y tế Lạng Sơn Lê Văn An dự.",
    ["Lê Văn An | Phó Giám đốc phụ trách | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "near-miss: nobody is head of government and deputy of a province",
    "Theo ý kiến của Thủ tướng, Phó Chủ tịch UBND tỉnh Lạng Sơn Lê Văn An nói.",
    ["Lê Văn An | Phó Chủ tịch | UBND tỉnh Lạng Sơn | current"],
  ],
  [
    "near-miss: the Prime Minister who answers a deputy",
    "Trả lời câu hỏi của đại biểu Quốc hội Lê Văn An, Thủ tướng cho biết sẽ sửa luật.",
    ["Lê Văn An | Đại biểu | Quốc hội | current"],
  ],
];

describe("lists of posts and people", () => {
  it.each(ONE_TITLE)("one title over several names: %s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });

  it.each(SEVERAL_TITLES)("several titles: %s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });

  it("gives a shared title to as many people as there are names, however many", () => {
    const names = ["Lê Văn An", "Vũ Thị Bình", "Trần Văn Cường", "Đỗ Văn Dũng", "Hồ Thị Em", "Phan Văn Giang"];
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 2 }), fc.constantFrom(": ", " là ", " gồm "), (listed, link) => {
        const text = `Các Phó Giám đốc Sở Y tế Lạng Sơn${link}${listed.join(", ")}.`;
        expect(readingOf(text).posts).toEqual(
          listed.map((name) => `${name} | Phó Giám đốc | Sở Y tế Lạng Sơn | current`),
        );
      }),
      { numRuns: 40 },
    );
  });
});
