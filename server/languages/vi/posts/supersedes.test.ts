import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

type Row = readonly [pattern: string, old: string, status: "ended" | "current"];

const elected = (old: string) => `HĐND tỉnh Sơn La bầu ông Lê Văn An, ${old}, giữ chức Chủ tịch UBND tỉnh Sơn La.`;

const BEFORE: readonly Row[] = [
  ["a district's Party secretary", "Bí thư Huyện ủy Mộc Châu", "ended"],
  ["a director of the province", "Giám đốc Sở Y tế Sơn La", "ended"],
  ["a deputy of the same body", "Phó Chủ tịch UBND tỉnh Sơn La", "ended"],
  ["near-miss: the province's Party secretary", "Bí thư Tỉnh ủy Sơn La", "current"],
  ["near-miss: its deputy secretary", "Phó Bí thư Tỉnh ủy Sơn La", "current"],
  ["near-miss: a seat in a committee", "Ủy viên Ban Thường vụ Tỉnh ủy Sơn La", "current"],
];

const ACTS: readonly (readonly [pattern: string, text: string, posts: readonly string[]])[] = [
  [
    "an appointment to a committee ends nothing",
    "Bộ Chính trị phân công ông Lê Văn An, Trưởng Ban Tổ chức Trung ương, tham gia Ban Bí thư.",
    ["Lê Văn An | Trưởng ban | Ban Tổ chức Trung ương | current"],
  ],
  [
    "nor does a commission",
    "UBND tỉnh phân công ông Lê Văn An, Phó Chủ tịch UBND tỉnh Sơn La, làm Trưởng Ban Chỉ đạo phòng, chống lụt bão tỉnh.",
    ["Lê Văn An | Phó Chủ tịch | UBND tỉnh Sơn La | current"],
  ],
  [
    "a secretary elected again",
    "Đại hội bầu ông Lê Văn An, Bí thư Tỉnh ủy Sơn La, giữ chức Bí thư Tỉnh ủy Sơn La khóa mới.",
    ["Lê Văn An | Bí thư | Tỉnh ủy Sơn La | new"],
  ],
  [
    "who is one thing and gets another",
    "Bà Vũ Thị Bình, Bí thư Huyện ủy Mộc Châu, giữ chức Giám đốc Sở Nội vụ tỉnh Sơn La.",
    ["Vũ Thị Bình | Bí thư | Huyện ủy Mộc Châu | ended", "Vũ Thị Bình | Giám đốc | Sở Nội vụ tỉnh Sơn La | new"],
  ],
  [
    "what he has become since, in brackets",
    "Trong ảnh là ông Lê Văn An, Phó Giám đốc Sở Y tế Sơn La (hiện là Giám đốc Sở Y tế Sơn La).",
    ["Lê Văn An | Phó Giám đốc | Sở Y tế Sơn La | former"],
  ],
];

describe("posts that another one ends", () => {
  it.each(BEFORE)("elected: %s", (_, old, status) => {
    expect(readingOf(elected(old)).posts[0]).toMatch(new RegExp(`\\| ${status}$`, "u"));
  });

  it.each(ACTS)("%s", (_, text, posts) => {
    const read = readingOf(text).posts;
    for (const post of posts) expect(read).toContain(post);
  });
});
