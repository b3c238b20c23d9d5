import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

type Row = readonly [pattern: string, text: string, posts: readonly string[]];

const MOVES: readonly Row[] = [
  [
    "from one post to another",
    "Ông Lê Văn An từ Giám đốc Sở Y tế Sơn La về làm Bí thư Huyện ủy Mộc Châu.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | ended", "Lê Văn An | Bí thư | Huyện ủy Mộc Châu | new"],
  ],
  [
    "from a position, the subject behind",
    "Tháng trước, từ vị trí Bí thư Huyện ủy Mộc Châu, ông Lê Văn An được điều động làm Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Bí thư | Huyện ủy Mộc Châu | ended", "Lê Văn An | Giám đốc | Sở Y tế Sơn La | new"],
  ],
  [
    "in brackets behind the name",
    "HĐND tỉnh Sơn La miễn nhiệm chức danh Ủy viên UBND tỉnh với các ông Vũ Văn Bình, Lê Văn An (chuyển từ Giám đốc Sở Y tế về Phó Trưởng Ban Nội chính Tỉnh ủy) và bà Hà Thị Cúc.",
    [
      "Vũ Văn Bình | Ủy viên | UBND tỉnh Sơn La | ended",
      "Lê Văn An | Ủy viên | UBND tỉnh Sơn La | ended",
      "Hà Thị Cúc | Ủy viên | UBND tỉnh Sơn La | ended",
      "Lê Văn An | Giám đốc | Sở Y tế Sơn La | ended",
    ],
  ],
  [
    "near-miss: what comes from an office",
    "Ông Lê Văn An nhận chỉ đạo từ Giám đốc Sở Y tế Sơn La về việc tiêm chủng.",
    [],
  ],
  [
    "near-miss: a post held since a year",
    "Ông Lê Văn An làm Giám đốc Sở Y tế Sơn La từ năm 2019.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | current"],
  ],
];

describe("posts that somebody leaves for others", () => {
  it.each(MOVES)("%s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });
});
