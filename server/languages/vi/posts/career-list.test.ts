import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const CASES: readonly (readonly [pattern: string, text: string, posts: readonly string[]])[] = [
  [
    "words between the word for posts and the list",
    "Bà Vũ Thị Bình từng giữ nhiều chức vụ quan trọng trong ngành y tế tỉnh Lạng Sơn như: Giám đốc Sở Y tế Lạng Sơn, Bí thư Huyện ủy Chi Lăng.",
    ["Vũ Thị Bình | Giám đốc | Sở Y tế Lạng Sơn | former", "Vũ Thị Bình | Bí thư | Huyện ủy Chi Lăng | former"],
  ],
  [
    "a comma before như",
    "Ông Lê Văn An đã kinh qua nhiều vị trí chủ chốt, như Bí thư Huyện ủy Chi Lăng; Giám đốc Sở Y tế Lạng Sơn.",
    ["Lê Văn An | Bí thư | Huyện ủy Chi Lăng | former", "Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former"],
  ],
  [
    "items that are no posts known",
    "Ông Lê Văn An từng giữ các chức vụ: trợ bút báo Bắc Lạng; Giám đốc Sở Y tế Lạng Sơn; giám sát sân bãi Công ty Hoa Mai; Bí thư Huyện ủy Chi Lăng.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former", "Lê Văn An | Bí thư | Huyện ủy Chi Lăng | former"],
  ],
  [
    "such an item first, and no colon",
    "Ông Lê Văn An từng giữ các chức vụ giảng viên, Trưởng phòng Đào tạo Trường Đại học Vinh.",
    ["Lê Văn An | Trưởng phòng | Phòng Đào tạo Trường Đại học Vinh | former"],
  ],
  [
    "near-miss: a post within an item is another's",
    "Ông Lê Văn An từng giữ các chức vụ: thư ký riêng của Bí thư Tỉnh ủy Lạng Sơn, Giám đốc Sở Y tế Lạng Sơn.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former"],
  ],
  [
    "from one to the next",
    "Ông Lê Văn An đã trải qua hàng loạt chức vụ tại tỉnh, từ nhân viên, lên Phó Giám đốc, Giám đốc Sở Y tế Lạng Sơn, sau đó là Bí thư Huyện ủy Chi Lăng.",
    [
      "Lê Văn An | Phó Giám đốc | Sở Y tế Lạng Sơn | former",
      "Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former",
      "Lê Văn An | Bí thư | Huyện ủy Chi Lăng | former",
    ],
  ],
  [
    "the latest last",
    "Ông Lê Văn An từng trải qua các vị trí: Giám đốc Sở Y tế Lạng Sơn, Bí thư Huyện ủy Chi Lăng và gần đây nhất là Phó Chủ tịch HĐND tỉnh Lạng Sơn.",
    [
      "Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former",
      "Lê Văn An | Bí thư | Huyện ủy Chi Lăng | former",
      "Lê Văn An | Phó Chủ tịch | HĐND tỉnh Lạng Sơn | former",
    ],
  ],
  [
    "the person between the word and the list",
    "Các chức vụ ông Lê Văn An đã trải qua: Giám đốc Sở Y tế Lạng Sơn, Bí thư Huyện ủy Chi Lăng.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former", "Lê Văn An | Bí thư | Huyện ủy Chi Lăng | former"],
  ],
  [
    "a new subject ends it",
    "Ông Lê Văn An từng giữ các chức vụ: Giám đốc Sở Y tế Lạng Sơn, Bí thư Huyện ủy Chi Lăng, ông Vũ Văn Bình cho biết.",
    ["Lê Văn An | Giám đốc | Sở Y tế Lạng Sơn | former", "Lê Văn An | Bí thư | Huyện ủy Chi Lăng | former"],
  ],
  [
    "a rank before the posts",
    "Ông Lê Văn An hiện là Thiếu tướng, Tỉnh ủy viên, Phó Giám đốc Công an tỉnh Lạng Sơn.",
    [
      "Lê Văn An | Tỉnh ủy viên | Tỉnh ủy Lạng Sơn | current",
      "Lê Văn An | Phó Giám đốc | Công an tỉnh Lạng Sơn | current",
    ],
  ],
  [
    "near-miss: posts of nobody",
    "HĐND tỉnh Lạng Sơn lấy phiếu tín nhiệm với người giữ các chức vụ: Chủ tịch HĐND tỉnh, Chủ tịch UBND tỉnh.",
    [],
  ],
  [
    "near-miss: read out by somebody",
    "Ông Lê Văn An đọc tờ trình về người giữ các chức vụ do HĐND tỉnh bầu, gồm: Chủ tịch HĐND tỉnh Lạng Sơn, Trưởng Ban Pháp chế.",
    [],
  ],
];

describe("careers listed behind a word for posts", () => {
  it.each(CASES)("%s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });
});
