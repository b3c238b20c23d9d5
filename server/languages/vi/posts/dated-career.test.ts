import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

type Row = readonly [pattern: string, text: string, posts: readonly string[]];

const CAREERS: readonly Row[] = [
  [
    "dates and a colon, with no subject",
    "Ông Lê Văn An sinh năm 1960.\nTừ 2004 đến 2007: Phó Giám đốc Sở Y tế Sơn La.\nTừ 2007 đến nay: Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Phó Giám đốc | Sở Y tế Sơn La | former", "Lê Văn An | Giám đốc | Sở Y tế Sơn La | current"],
  ],
  [
    "dates and a verb",
    "Ông Lê Văn An sinh năm 1960.\nTừ 2004 đến 2007 là Giám đốc Sở Y tế Sơn La; từ 2007 đến nay là Bí thư Tỉnh ủy Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former", "Lê Văn An | Bí thư | Tỉnh ủy Sơn La | current"],
  ],
  [
    "dates behind the semicolons of one sentence",
    "Ông Lê Văn An sinh năm 1960; 2001-2004, là Giám đốc Sở Y tế Sơn La; 2004-2007, Phó Bí thư Tỉnh ủy Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former", "Lê Văn An | Phó Bí thư | Tỉnh ủy Sơn La | former"],
  ],
  [
    "an election at the end",
    "Ông Lê Văn An sinh năm 1960.\nTừ 2004 đến 2007 là Giám đốc Sở Y tế Sơn La.\nĐến tháng 3/2010, được bầu làm Phó Chủ tịch UBND tỉnh Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former", "Lê Văn An | Phó Chủ tịch | UBND tỉnh Sơn La | new"],
  ],
  [
    "posts that go on behind a rank",
    "Ông Lê Văn An sinh năm 1960.\n* Từ 2004 đến 2007: Giám đốc Công an tỉnh Sơn La; được phong đại tá; Đại biểu HĐND tỉnh Sơn La.",
    ["Lê Văn An | Giám đốc | Công an tỉnh Sơn La | former", "Lê Văn An | Đại biểu | HĐND tỉnh Sơn La | former"],
  ],
  [
    "a tenure in brackets behind the post",
    "Ông Lê Văn An (Giám đốc Sở Y tế Sơn La giai đoạn 2010-2015) và ông Vũ Văn Bình (Giám đốc Sở Y tế Sơn La từ 2015 đến nay).",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former", "Vũ Văn Bình | Giám đốc | Sở Y tế Sơn La | current"],
  ],
  [
    "a tenure's end behind the post",
    "Ông Lê Văn An làm Giám đốc Sở Y tế Sơn La đến cuối năm 2005.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former"],
  ],
  [
    "what he was, as he who tells of all of it",
    "Ông Lê Văn An mất ngày 5/5.\nÔng nguyên là Ủy viên Trung ương Đảng khóa IX; Bí thư Tỉnh ủy Sơn La.",
    ["Lê Văn An | Ủy viên | Ban Chấp hành Trung ương Đảng | former", "Lê Văn An | Bí thư | Tỉnh ủy Sơn La | former"],
  ],
  [
    "where he came from",
    "Ông Lê Văn An là Bí thư Tỉnh ủy Sơn La.\nĐi lên từ cơ sở với chức vụ Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Bí thư | Tỉnh ủy Sơn La | current", "Lê Văn An | Giám đốc | Sở Y tế Sơn La | former"],
  ],
];

const NEAR_MISSES: readonly Row[] = [
  ["who acts on a date", "Ông Lê Văn An nói vậy.\nNăm 2010: Chủ tịch UBND tỉnh Sơn La ký quyết định.", []],
  [
    "who is named behind a date",
    "Ông Lê Văn An nói vậy.\nNgày 3/4: Giám đốc Sở Y tế Sơn La Vũ Văn Bình dự lễ.",
    ["Vũ Văn Bình | Giám đốc | Sở Y tế Sơn La | current"],
  ],
  [
    "who is appointed on a date",
    "Ông Lê Văn An nói vậy.\nNgày 3/5, được bổ nhiệm Giám đốc Sở Y tế Sơn La là ông Vũ Văn Bình.",
    ["Vũ Văn Bình | Giám đốc | Sở Y tế Sơn La | new"],
  ],
  [
    "a programme's years",
    "Về đề án giai đoạn 2021-2025, ông Lê Văn An là Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | current"],
  ],
];

describe("careers told by dates", () => {
  it.each([...CAREERS, ...NEAR_MISSES])("%s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });

  it("a tenure with an end is over, whatever its years", () => {
    const year = fc.integer({ min: 1975, max: 2015 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 9 }), (from, length) => {
        const text = `Bà Vũ Thị Bình quê Sơn La.\nTừ ${from} - ${from + length}: Giám đốc Sở Y tế Sơn La.`;
        expect(readingOf(text).posts).toEqual(["Vũ Thị Bình | Giám đốc | Sở Y tế Sơn La | former"]);
      }),
      { numRuns: 25 },
    );
  });
});
