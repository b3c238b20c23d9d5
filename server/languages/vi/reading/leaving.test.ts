import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

type Row = readonly [pattern: string, text: string, posts: readonly string[]];

const ROWS: readonly Row[] = [
  [
    "a successor gets what the other left",
    "Ông Lê Văn An thôi giữ chức Giám đốc Sở Y tế Sơn La. Người thay thế ông An là ông Vũ Văn Bình.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | ended", "Vũ Văn Bình | Giám đốc | Sở Y tế Sơn La | new"],
  ],
  [
    "where nobody is named",
    "Giám đốc Sở Y tế Sơn La Lê Văn An nghỉ hưu từ 1/5. Người kế nhiệm là bà Trần Thị Chi.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | ended", "Trần Thị Chi | Giám đốc | Sở Y tế Sơn La | new"],
  ],
  [
    "near-miss: perhaps",
    "Ông Lê Văn An thôi giữ chức Giám đốc Sở Y tế Sơn La. Người thay thế ông An có thể là ông Vũ Văn Bình.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | ended", "Vũ Văn Bình | Giám đốc | Sở Y tế Sơn La | proposed"],
  ],
  [
    "near-miss: two posts left, and nobody says which",
    "Ông Lê Văn An thôi giữ chức Bí thư Huyện ủy Mộc Châu và Giám đốc Sở Y tế Sơn La. Người thay thế ông An là ông Vũ Văn Bình.",
    ["Lê Văn An | Bí thư | Huyện ủy Mộc Châu | ended", "Lê Văn An | Giám đốc | Sở Y tế Sơn La | ended"],
  ],
  [
    "died, whatever follows the verb",
    "Ông Lê Văn An, Chủ tịch UBND huyện Mộc Châu, chết trong phòng làm việc.",
    ["Lê Văn An | Chủ tịch | UBND huyện Mộc Châu | ended"],
  ],
  [
    "near-miss: others died",
    "Ông Lê Văn An, Chủ tịch UBND huyện Mộc Châu, cho biết lũ làm 3 người chết.",
    ["Lê Văn An | Chủ tịch | UBND huyện Mộc Châu | current"],
  ],
  [
    "near-miss: his wife died",
    "Vợ ông Lê Văn An qua đời. Ông Lê Văn An là Chủ tịch UBND huyện Mộc Châu.",
    ["Lê Văn An | Chủ tịch | UBND huyện Mộc Châu | current"],
  ],
  [
    "near-miss: a retirement undone",
    "Chủ tịch UBND tỉnh hủy bỏ quyết định nghỉ hưu đối với ông Lê Văn An, Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | current"],
  ],
  [
    "recalled as the former one, whoever elected him",
    "Ông Lê Văn An được bầu làm Chủ tịch UBND tỉnh Sơn La. Nguyên Chủ tịch UBND tỉnh Sơn La Lê Văn An kể lại.",
    ["Lê Văn An | Chủ tịch | UBND tỉnh Sơn La | former"],
  ],
  [
    "a headline's post is new",
    "Ông Lê Văn An làm Giám đốc Sở Y tế Sơn La\nSáng 5/6, UBND tỉnh Sơn La trao quyết định.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | new"],
  ],
  [
    "one step after another",
    "Ông Lê Văn An được phân công làm Bí thư Tỉnh ủy Sơn La. Năm 2001, ông làm Phó Chánh Văn phòng, sau đó là Phó Chủ tịch Thường trực Hội Nông dân Việt Nam. Năm 2016, ông dự đại hội.",
    [
      "Lê Văn An | Bí thư | Tỉnh ủy Sơn La | new",
      "Lê Văn An | Phó Chánh Văn phòng | Hội Nông dân Việt Nam | former",
      "Lê Văn An | Phó Chủ tịch Thường trực | Hội Nông dân Việt Nam | former",
    ],
  ],
];

describe("leaving a post and what comes after", () => {
  it.each(ROWS)("%s", (_, text, posts) => {
    expect([...readingOf(text).posts].sort()).toEqual([...posts].sort());
  });
});
