import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

/** Leaders in a row: each is of the state that the article names for him. */
const POSTS: readonly (readonly [pattern: string, text: string, posts: readonly string[]])[] = [
  [
    "a bare title is of the man's state, not of the nearest",
    "Tổng thống Mỹ John Carter gặp Tổng thống Pháp Pierre Dumont. Tổng thống Carter phát biểu.",
    ["John Carter | Tổng thống | Mỹ | current", "Pierre Dumont | Tổng thống | Pháp | current"],
  ],
  [
    "near-miss: a president whose state nobody names has none",
    "Tổng thống Pháp Pierre Dumont tới Hà Nội. Tổng thống Carter vắng mặt.",
    ["Pierre Dumont | Tổng thống | Pháp | current"],
  ],
  [
    "the state named elsewhere, where nobody else leads it",
    "Thủ tướng Lee Jong-il tới Hà Nội. Thủ tướng Hàn Quốc sẽ gặp Thủ tướng Lê Văn An.",
    ["Lee Jong-il | Thủ tướng | Chính phủ Hàn Quốc | current", "Lê Văn An | Thủ tướng | Chính phủ | current"],
  ],
  [
    "a general secretary is of the party that rules where he is head of state",
    "Tổng Bí thư, Chủ tịch nước Lào Bounthong Vilay tới Hà Nội.",
    [
      "Bounthong Vilay | Chủ tịch nước | Nhà nước Lào | current",
      "Bounthong Vilay | Tổng Bí thư | Đảng Nhân dân Cách mạng Lào | current",
    ],
  ],
  [
    "near-miss: a host is not of his guest's party",
    "Tổng Bí thư Lê Văn An tiếp Chủ tịch Đảng Lao động Triều Tiên Kim Jong-ho.",
    [
      "Kim Jong-ho | Chủ tịch | Đảng Lao động Triều Tiên | current",
      "Lê Văn An | Tổng Bí thư | Ban Chấp hành Trung ương Đảng | current",
    ],
  ],
  [
    "the state in its long form",
    "Chủ tịch nước Cộng hòa Cuba Miguel Torres-Vega tới Hà Nội.",
    ["Miguel Torres-Vega | Chủ tịch nước | Nhà nước Cuba | current"],
  ],
];

describe("the state of a leader", () => {
  it.each(POSTS)("%s", (_pattern, text, posts) => {
    expect(readingOf(text).posts.toSorted()).toEqual(posts);
  });
});
