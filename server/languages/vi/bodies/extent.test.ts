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
  // in words of no lexicon, up to a superior body, a place, or a comma
  ["Vụ trưởng Kinh tế vùng và lãnh thổ của Bộ Công Thương", "Vụ trưởng", "Vụ Kinh tế vùng và lãnh thổ Bộ Công Thương"],
  [
    "Trưởng phòng Quản lý lễ hội dân gian Sở Nội vụ Sơn La",
    "Trưởng phòng",
    "Phòng Quản lý lễ hội dân gian Sở Nội vụ Sơn La",
  ],
  ["Giám đốc Văn phòng Đăng ký đất đai tỉnh Sơn La", "Giám đốc", "Văn phòng Đăng ký đất đai tỉnh Sơn La"],
  ["Chỉ huy trưởng Huyện đội Nậm Pồ", "Chỉ huy trưởng", "Huyện đội Nậm Pồ"],
  ["Tổng Giám đốc Ngân hàng TMCP Quân đội", "Tổng Giám đốc", "Ngân hàng TMCP Quân đội"],
  ["Hiệu trưởng Trường Cao đẳng nghề Sơn La", "Hiệu trưởng", "Trường Cao đẳng nghề Sơn La"],
  ["Phó Giám đốc Kho bạc Nhà nước (KBNN) tỉnh Sơn La", "Phó Giám đốc", "Kho bạc Nhà nước tỉnh Sơn La"],
  ["Trưởng ban Tuyên giáo Trung ương Đoàn", "Trưởng ban", "Ban Tuyên giáo Trung ương Đoàn"],
  ["Trưởng ban Quản lý chợ Nậm La", "Trưởng ban", "Ban Quản lý chợ Nậm La"],
  ["Giám đốc Ban Quản lý dự án đường 47", "Giám đốc", "Ban Quản lý dự án đường 47"],
  ["Phó Trưởng khoa Phẫu thuật bàn tay", "Phó Trưởng khoa", "Khoa Phẫu thuật bàn tay"],
  ["Trưởng phòng phòng chống tội phạm", "Trưởng phòng", "Phòng phòng chống tội phạm"],
  ["Trưởng phòng hành chính công ty Hoa Mai", "Trưởng phòng", "Phòng hành chính Công ty Hoa Mai"],
  ["Chủ nhiệm Ủy ban Khoa học, công nghệ và môi trường", "Chủ nhiệm", "Ủy ban Khoa học, công nghệ và môi trường"],
  ["Chủ nhiệm Ủy ban Tài chính, Ngân sách của Quốc hội", "Chủ nhiệm", "Ủy ban Tài chính, Ngân sách Quốc hội"],
  ["Cục trưởng Cục Thi hành án dân sự tỉnh Sơn La", "Cục trưởng", "Cục Thi hành án dân sự tỉnh Sơn La"],
  [
    "Phó Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam",
    "Phó Chủ nhiệm",
    "Tổng cục Chính trị Quân đội nhân dân Việt Nam",
  ],
  ["Chủ tịch Nhóm nghị sĩ hữu nghị Việt Nam - Peru", "Chủ tịch", "Nhóm nghị sĩ hữu nghị Việt Nam - Peru"],
  ["Phó Giám đốc Nhà máy Cơ khí Công ty Nhựa Hoa Mai", "Phó Giám đốc", "Nhà máy Cơ khí Công ty Nhựa Hoa Mai"],
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
    [
      "a verb of no lexicon",
      "Giám đốc Sở Xây dựng Sơn La, Giám đốc Sở Y tế chiếm dụng Sơn La.",
      "Sở Y tế chiếm dụng Sơn La",
    ],
    [
      "what a deputy looks after",
      "Trưởng phòng Quản lý đô thị phụ trách Sơn La.",
      "Phòng Quản lý đô thị phụ trách Sơn La",
    ],
    ["how old the chief is", "Giám đốc Sở 30 tuổi Sơn La bị phê bình.", "Sở 30 tuổi Sơn La"],
    ["two departments", "Giám đốc Sở Xây dựng, Công an Sơn La dự.", "Sở Xây dựng, Công an Sơn La"],
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
