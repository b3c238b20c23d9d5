import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

describe("a post that one person holds", () => {
  it.each([
    [
      "a title that a verb takes is not the speaker's",
      "Thủ tướng Trần Hữu Bình chủ trì cuộc họp. Báo cáo Thủ tướng, Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Khoa cho biết việc đã xong.",
      ["Lê Văn Khoa | Phó Chủ tịch | UBND tỉnh Nghệ An | current", "Trần Hữu Bình | Thủ tướng | Chính phủ | current"],
    ],
    [
      "a title that begins the next clause is not the one's before it",
      "Tổng Bí thư Trần Hữu Bình phát biểu. Đây là bài học không chỉ với ông Lê Xuân An, Tổng Bí thư đề nghị mỗi người tự soi.",
      ["Trần Hữu Bình | Tổng Bí thư | Ban Chấp hành Trung ương Đảng | current"],
    ],
    [
      "its holder may be named both ways",
      "Tổng Bí thư Trần Hữu Bình tới dự. Đồng chí Trần Hữu Bình, Tổng Bí thư, phát biểu.",
      ["Trần Hữu Bình | Tổng Bí thư | Ban Chấp hành Trung ương Đảng | current"],
    ],
    [
      "two whom the article gives it with its body keep it: which is wrong, it does not say",
      "Bí thư Tỉnh ủy Nghệ An Trần Hữu Bình chủ trì. Ông Lê Văn Khoa, Bí thư Tỉnh ủy Nghệ An, phát biểu.",
      ["Lê Văn Khoa | Bí thư | Tỉnh ủy Nghệ An | current", "Trần Hữu Bình | Bí thư | Tỉnh ủy Nghệ An | current"],
    ],
    [
      "deputies are several",
      "Phó Thủ tướng Trần Hữu Bình chủ trì. Cùng dự có ông Lê Văn Khoa, Phó Thủ tướng.",
      ["Lê Văn Khoa | Phó Thủ tướng | Chính phủ | current", "Trần Hữu Bình | Phó Thủ tướng | Chính phủ | current"],
    ],
    [
      "who held it before keeps it",
      "Thủ tướng Trần Hữu Bình tới thăm ông Lê Văn Khoa, nguyên Thủ tướng.",
      ["Lê Văn Khoa | Thủ tướng | Chính phủ | former", "Trần Hữu Bình | Thủ tướng | Chính phủ | current"],
    ],
  ])("%s", (_, text, expected) => {
    expect(readingOf(text).posts.toSorted()).toEqual(expected);
  });
});
