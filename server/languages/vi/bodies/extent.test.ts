import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

/** How far a body's name goes, behind one man's title; near-misses where something else begins. */
const BODIES: readonly (readonly [post: string, title: string, body: string])[] = [
  [
    "Trưởng phòng Doanh nghiệp, kinh tế tập thể thuộc Sở Nội vụ Sơn La",
    "Trưởng phòng",
    "Phòng Doanh nghiệp, kinh tế tập thể Sở Nội vụ Sơn La",
  ],
  ["Phó phòng Nghiệp vụ 2, Sở Nội vụ Sơn La", "Phó Trưởng phòng", "Phòng Nghiệp vụ 2"],
  ["Giám đốc Trung tâm đăng kiểm xe cơ giới 2601D", "Giám đốc", "Trung tâm đăng kiểm xe cơ giới 2601D"],
  ["Trưởng ban Quản lý Khu kinh tế mở Chu Lai", "Trưởng ban", "Ban Quản lý Khu kinh tế mở Chu Lai"],
  ["Phó Chủ tịch Hội đồng Bộ trưởng", "Phó Chủ tịch", "Hội đồng Bộ trưởng"],
  ["Bí thư Đoàn Thanh niên Tổng công ty Sông Hồng", "Bí thư", "Đoàn Thanh niên Tổng công ty Sông Hồng"],
  ["Chủ tịch Công đoàn Khu kinh tế Vân Đồn", "Chủ tịch", "Công đoàn Khu kinh tế Vân Đồn"],
  ["Hiệu trưởng Trường Chính trị tỉnh Sơn La", "Hiệu trưởng", "Trường Chính trị tỉnh Sơn La"],
  ["Trưởng khoa Nhi Bệnh viện Đa khoa tỉnh Sơn La", "Trưởng khoa", "Khoa Nhi Bệnh viện Đa khoa tỉnh Sơn La"],
  ["Chánh tòa Tòa Hình sự TAND tỉnh Sơn La", "Chánh tòa", "Tòa Hình sự TAND tỉnh Sơn La"],
  ["Chánh án Tòa án nhân dân cấp cao tại Đà Nẵng", "Chánh án", "Tòa án nhân dân cấp cao tại Đà Nẵng"],
  ["Đại biện Đại sứ quán Lào tại Việt Nam", "Đại biện", "Đại sứ quán Lào tại Việt Nam"],
  ["Đại sứ Việt Nam tại Lào", "Đại sứ", "Đại sứ quán Việt Nam tại Lào"],
  ["Tổng Giám đốc Công ty Nước Sạch thuộc Tập đoàn Nam Hải", "Tổng Giám đốc", "Công ty Nước Sạch"],
  ["cán bộ địa chính xã Thành Yên", "Cán bộ địa chính", "UBND xã Thành Yên"],
  ["Bộ trưởng Bộ Quốc phòng Lào", "Bộ trưởng", "Bộ Quốc phòng Lào"],
];

describe("the extent of a body's name", () => {
  it.each(BODIES)("%s", (post, title, body) => {
    expect(readingOf(`Ông Lê Văn An, ${post}, phát biểu.`).posts).toEqual([`Lê Văn An | ${title} | ${body} | current`]);
  });

  it.each([
    [
      "a rank begins a name",
      "Trưởng ban Tổ chức lễ tang Đại tướng Lê Văn An phát biểu.",
      "Ban Tổ chức lễ tang Đại tướng",
    ],
    ["a count is no number of a unit", "Giám đốc Sở Y tế Sơn La Lê Văn An cho 2 người nghỉ.", "Sở Y tế Sơn La 2"],
    [
      "an item that is people",
      "Giám đốc Sở Xây dựng, cán bộ Ban Tổ chức Tỉnh ủy Sơn La cùng dự.",
      "Sở Xây dựng, cán bộ Ban Tổ chức Tỉnh ủy Sơn La",
    ],
    [
      "another office",
      "Trung tâm Kiểm soát Bệnh tật và cơ quan Công an vào cuộc.",
      "Trung tâm Kiểm soát Bệnh tật và cơ quan Công an",
    ],
    ["a foreign minister's name", "Bộ trưởng Ngoại giao Mike Pompeo tới Hà Nội.", "Bộ Ngoại giao Mike Pompeo"],
    ["a decree beside a ministry", "Bộ Giao thông vận tải và Quy định mới.", "Bộ Giao thông vận tải và Quy định"],
  ])("near-miss: %s", (_pattern, text, body) => {
    expect(readingOf(text).bodies).not.toContain(body);
  });

  it.each(["Các cán bộ Sở Y tế Sơn La Lê Văn An nghỉ.", "Hai nhân viên Sở Y tế Sơn La Lê Văn An nghỉ."])(
    "people in general hold no post: %s",
    (text) => {
      expect(readingOf(text).posts).toEqual([]);
    },
  );
});
