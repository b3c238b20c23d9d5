import { describe, expect, it } from "vitest";
import { namesakes } from "./namesakes.ts";

describe("what the lexicons know of namesakes", () => {
  it.each([
    ["Nguyễn Văn Hùng", "Trần Quốc Tuấn"],
    ["Trần Quốc Tuấn", "Bùi Ngọc Hải"],
    ["Bùi Ngọc Hải", "Thào Khắc Điệp"],
    ["Nguyễn Hùng", "Nguyễn Văn Hùng"],
  ])("%s is commoner than %s", (common, rare) => {
    expect(namesakes.shareOfName(common)).toBeGreaterThan(namesakes.shareOfName(rare) * 1.5);
  });

  it("takes tone placement for nothing", () => {
    expect(namesakes.shareOfName("Lê Thị Thúy Hòa")).toBe(namesakes.shareOfName("Lê Thị Thuý Hoà"));
  });

  it.each([
    ["Quốc hội", "Ban Chấp hành Trung ương"],
    ["BCH Trung ương Đảng", "Bộ Y tế"],
    ["Bộ Y tế", "UBND tỉnh Nghệ An"],
    ["Công an tỉnh Nghệ An", "Công an xã Hòa Lộc"],
  ])("more people are in the %s than in the %s", (large, small) => {
    expect(namesakes.peopleOf(large)).toBeGreaterThan(namesakes.peopleOf(small));
  });

  it.each([
    ["Công an huyện Sóc Sơn", "hà nội"],
    ["Sở Y tế TPHCM", "hồ chí minh"],
    ["UBND quận 7", "hồ chí minh"],
    ["UBND xã Hòa Lộc, huyện Hậu Lộc, tỉnh Thanh Hóa", "thanh hoá"],
    ["Huyện ủy Châu Thành", null],
    ["Bộ Y tế", null],
  ])("%s is in %s", (body, province) => {
    expect(namesakes.provinceOf(body)).toBe(province);
  });

  it.each([
    ["Chủ tịch", true],
    ["Bộ trưởng", true],
    ["Phó Chủ tịch", false],
    ["Ủy viên", false],
  ])("%s is held by one at a time: %s", (title, one) => {
    expect(namesakes.heldByOne(title)).toBe(one);
  });
});

it.each([
  ["hải dương", "hải phòng", "2025-07-01"],
  ["hải phòng", "hải dương", "2025-07-01"],
  ["hà nam", "nam định", "2025-07-01"],
  ["nghệ an", "hà tĩnh", null],
  ["nghệ an", "nghệ an", null],
])("%s and %s became one on %s", (one, other, day) => {
  expect(namesakes.mergedOn(one, other)).toBe(day);
});
