import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const seats = (...lines: string[]) =>
  readingOf(lines.join("\n")).posts.map((post) => post.replace(" | Ban Chấp hành Trung ương Đảng | ", " @ "));

describe("a list of names under a heading", () => {
  it("has several names a line, behind a label or none", () => {
    expect(
      seats(
        "Danh sách đại biểu Quốc hội khóa XIV",
        "Hà Nội: Lê Văn An, Vũ Văn Bình.",
        "Đoàn Sơn La (1 người): Hà Thị Cúc.",
      ),
    ).toEqual([
      "Lê Văn An | Đại biểu | Quốc hội | current",
      "Vũ Văn Bình | Đại biểu | Quốc hội | current",
      "Hà Thị Cúc | Đại biểu | Quốc hội | current",
    ]);
  });

  it("ends where the next heading has a title", () => {
    expect(
      seats(
        "Ủy viên Trung ương Đảng chính thức:",
        "Lê Văn An, Vũ Văn Bình, Hà Thị Cúc.",
        "Ủy viên dự khuyết:",
        "Đỗ Thị Dung, Bùi Văn Khoa.",
      ),
    ).toEqual(["Lê Văn An | Ủy viên @ current", "Vũ Văn Bình | Ủy viên @ current", "Hà Thị Cúc | Ủy viên @ current"]);
  });

  it("may be of people who only stand for the post", () => {
    expect(
      seats("197 người ứng cử đại biểu Quốc hội khóa XIV:", "Lê Văn An", "Vũ Văn Bình (Bộ trưởng Bộ Y tế)"),
    ).toEqual([
      "Vũ Văn Bình | Bộ trưởng | Bộ Y tế | current",
      "Lê Văn An | Đại biểu | Quốc hội | proposed",
      "Vũ Văn Bình | Đại biểu | Quốc hội | proposed",
    ]);
  });

  it.each([
    ["Danh sách đại biểu Quốc hội khóa XIV", "Hà Nội: Lê Văn An chủ trì, Vũ Văn Bình dự."],
    ["Ủy viên Trung ương Đảng chính thức:", "Lê Văn An chủ trì cuộc họp, Vũ Văn Bình dự."],
    ["Báo cáo của 3 người ứng cử đại biểu Quốc hội.", "Lê Văn An, Vũ Văn Bình cùng dự."],
  ])("is none where the next line says more: %s / %s", (...lines) => {
    expect(seats(...lines)).toEqual([]);
  });
});
