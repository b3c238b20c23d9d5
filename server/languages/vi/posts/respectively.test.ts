import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const CASES: readonly (readonly [pattern: string, text: string, posts: readonly string[]])[] = [
  [
    "two people, two posts",
    "Hội nghị bầu ông Lê Văn An, bà Vũ Thị Bình lần lượt giữ chức Chủ tịch, Phó Chủ tịch UBND huyện Chi Lăng.",
    ["Lê Văn An | Chủ tịch | UBND huyện Chi Lăng | new", "Vũ Thị Bình | Phó Chủ tịch | UBND huyện Chi Lăng | new"],
  ],
  [
    "one title, two bodies",
    "Ông Lê Văn An và ông Vũ Văn Bình lần lượt giữ chức Giám đốc Sở Y tế và Sở Nội vụ tỉnh Lạng Sơn.",
    [
      "Lê Văn An | Giám đốc | Sở Y tế tỉnh Lạng Sơn | current",
      "Vũ Văn Bình | Giám đốc | Sở Nội vụ tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "one title, bodies that share their head",
    "Các ông Lê Văn An, Vũ Văn Bình và bà Ngô Thị Dung lần lượt giữ chức giám đốc các Sở Khoa học và Công nghệ, Công Thương và Tài chính tỉnh Lạng Sơn.",
    [
      "Lê Văn An | Giám đốc | Sở Khoa học và Công nghệ tỉnh Lạng Sơn | current",
      "Vũ Văn Bình | Giám đốc | Sở Công Thương tỉnh Lạng Sơn | current",
      "Ngô Thị Dung | Giám đốc | Sở Tài chính tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "one title, places that share their type",
    "Ông Lê Văn An và ông Vũ Văn Bình lần lượt được bổ nhiệm làm Chủ tịch UBND các huyện Chi Lăng và Lộc Bình.",
    ["Lê Văn An | Chủ tịch | UBND huyện Chi Lăng | new", "Vũ Văn Bình | Chủ tịch | UBND huyện Lộc Bình | new"],
  ],
  [
    "the bodies first",
    "Các Sở Y tế, Nội vụ và Xây dựng tỉnh Lạng Sơn lần lượt do các ông Lê Văn An, Vũ Văn Bình, Trần Văn Cường làm giám đốc.",
    [
      "Lê Văn An | Giám đốc | Sở Y tế tỉnh Lạng Sơn | current",
      "Vũ Văn Bình | Giám đốc | Sở Nội vụ tỉnh Lạng Sơn | current",
      "Trần Văn Cường | Giám đốc | Sở Xây dựng tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "the posts first",
    "Chủ tịch và Phó Chủ tịch UBND huyện Chi Lăng lần lượt là ông Lê Văn An và bà Vũ Thị Bình.",
    [
      "Lê Văn An | Chủ tịch | UBND huyện Chi Lăng | current",
      "Vũ Thị Bình | Phó Chủ tịch | UBND huyện Chi Lăng | current",
    ],
  ],
  [
    "one title, the places first",
    "Sơn La và Lào Cai có tân Bí thư lần lượt là ông Lê Văn An và bà Vũ Thị Bình.",
    ["Lê Văn An | Bí thư | Tỉnh ủy Sơn La | new", "Vũ Thị Bình | Bí thư | Tỉnh ủy Lào Cai | new"],
  ],
  [
    "near-miss: the numbers differ",
    "Ông Lê Văn An, ông Vũ Văn Bình và bà Ngô Thị Dung lần lượt giữ chức Giám đốc Sở Y tế và Sở Nội vụ tỉnh Lạng Sơn.",
    [],
  ],
  [
    "near-miss: one man after another",
    "Ông Lê Văn An và bà Vũ Thị Bình lần lượt tiếp Giám đốc Sở Y tế Lạng Sơn Trần Văn Cường.",
    ["Trần Văn Cường | Giám đốc | Sở Y tế Lạng Sơn | current"],
  ],
  [
    "near-miss: one man's posts in turn",
    "Ông Lê Văn An lần lượt giữ chức Giám đốc Sở Y tế và Giám đốc Sở Nội vụ tỉnh Lạng Sơn.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | current", "Lê Văn An | Giám đốc | Sở Nội vụ tỉnh Lạng Sơn | current"],
  ],
];

describe("posts shared out by lần lượt", () => {
  it.each(CASES)("%s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });
});
