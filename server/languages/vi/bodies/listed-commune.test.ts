import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

describe("a commune's name ends where the lists end it", () => {
  it.each([
    ["Chủ tịch UBND xã Kon Thụp Đinh Hưng cho biết.", "Đinh Hưng | Chủ tịch | UBND xã Kon Thụp | current"],
    ["Chủ tịch UBND xã Tân Phú Trung Lê Văn An cho biết.", "Lê Văn An | Chủ tịch | UBND xã Tân Phú Trung | current"],
    [
      "Chủ tịch UBND phường Quy Nhơn Đông Lê Văn An cho biết.",
      "Lê Văn An | Chủ tịch | UBND phường Quy Nhơn Đông | current",
    ],
    [
      "Bí thư Đảng ủy phường Xuân Hương - Đà Lạt Lê Văn An cho biết.",
      "Lê Văn An | Bí thư | Đảng ủy phường Xuân Hương - Đà Lạt | current",
    ],
    [
      "Ông Lê Văn An, Bí thư Đảng ủy đặc khu Phú Quốc, cho biết.",
      "Lê Văn An | Bí thư | Đảng ủy đặc khu Phú Quốc | current",
    ],
    // no list has it: capitals go on up to a person's name, as before
    ["Chủ tịch UBND xã Kim Thượng Khê Lê Văn An cho biết.", "Lê Văn An | Chủ tịch | UBND xã Kim Thượng Khê | current"],
  ])("%s", (text, post) => {
    expect(readingOf(text).posts).toEqual([post]);
  });
});
