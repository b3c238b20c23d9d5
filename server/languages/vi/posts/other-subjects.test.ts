import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

type Row = readonly [pattern: string, text: string, posts: readonly string[]];

const WHOSE: readonly Row[] = [
  [
    "whose relative leads a company",
    "Bà Lê Thị An góp vốn vào xưởng do chồng làm Giám đốc Công ty Lâm nghiệp Sơn La.",
    [],
  ],
  ["whose child works there", "Ông Lê Văn An cười, nói: “Cháu lớn nhà tôi là cán bộ Sở Y tế Sơn La”.", []],
  [
    "near-miss: who speaks of himself",
    "Ông Lê Văn An nói: “Tôi từng làm Giám đốc Sở Y tế Sơn La”.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former"],
  ],
  [
    "who is named in a remark",
    "Năm ấy Bí thư Đảng ủy xã Ea Yông Lê Văn An (gọi ông Vũ Văn Bình bằng chú) là Trưởng phòng Nội vụ huyện Krông Pắc.",
    [
      "Lê Văn An | Bí thư | Đảng ủy xã Ea Yông | current",
      "Lê Văn An | Trưởng phòng | Phòng Nội vụ huyện Krông Pắc | current",
    ],
  ],
  [
    "what the one replaced is now, in brackets",
    "Ông Lê Văn An được bầu làm Tổng Thanh tra Chính phủ, thay ông Vũ Văn Bình (hiện là Bí thư Tỉnh ủy Sóc Trăng).",
    [
      "Lê Văn An | Tổng Thanh tra | Thanh tra Chính phủ | new",
      "Vũ Văn Bình | Bí thư | Tỉnh ủy Sóc Trăng | current",
      "Vũ Văn Bình | Tổng Thanh tra | Thanh tra Chính phủ | ended",
    ],
  ],
  [
    "who hands over his work for a new office",
    "Bộ trưởng Bộ Y tế Lê Văn An giao lại công việc cho Thứ trưởng Vũ Văn Bình để nhận nhiệm vụ Bí thư Thành ủy Cần Thơ.",
    [
      "Lê Văn An | Bộ trưởng | Bộ Y tế | ended",
      "Vũ Văn Bình | Thứ trưởng | Bộ Y tế | current",
      "Lê Văn An | Bí thư | Thành ủy Cần Thơ | new",
    ],
  ],
  [
    "whoever will come",
    "Thành ủy Cần Thơ giao ông Lê Văn An phụ trách Đảng bộ cho đến khi có người giữ chức Bí thư Quận ủy Ninh Kiều.",
    [],
  ],
  [
    "whose brother is what stands behind his name",
    "Ông Lê Văn An (em trai ông Lê Văn Bình) có mặt. Ông An là em trai ông Lê Văn Bình, Giám đốc Sở Y tế Sơn La, hiện là Bí thư Huyện ủy Mộc Châu.",
    ["Lê Văn Bình | Giám đốc | Sở Y tế Sơn La | current"],
  ],
  [
    "the source of a saying",
    "Theo ông Lê Văn An, các huyện làm chủ đầu tư, các xã cử người làm Trưởng ban Ban Quản lý chợ Ea Yông.",
    [],
  ],
  [
    "whose husband leads the company that is helped",
    "Bà Lê Thị An duyệt đơn của nơi chồng mình làm Giám đốc Công ty Lâm nghiệp Sơn La.",
    [],
  ],
  ["whose father is chairman", "Tuyển dụng bà Lê Thị An, 32 tuổi - con gái Chủ tịch UBND tỉnh Sơn La.", []],
  [
    "one of several, who is not named",
    "Thành phố có hai Phó Chủ tịch gồm ông Lê Văn An và ông Vũ Văn Bình, nên chuyển một Phó Chủ tịch sang giữ chức Trưởng ban Tuyên giáo Tỉnh ủy Sơn La.",
    [],
  ],
  [
    "a leader who congratulates another state's",
    "Sau khi ông Raul Kalmero được bầu làm Chủ tịch Hội đồng Bộ trưởng Cuba, Chủ tịch nước Lê Văn An gửi điện mừng.",
    ["Raul Kalmero | Chủ tịch | Hội đồng Bộ trưởng Cuba | new", "Lê Văn An | Chủ tịch nước | Nhà nước | current"],
  ],
  ["by whom it is done", "Ý kiến của ông Lê Văn An sẽ được Chủ tịch Quốc hội tiếp thu.", []],
  [
    "near-miss: who will be elected",
    "Ông Lê Văn An sẽ được bầu làm Chủ tịch UBND tỉnh Sơn La.",
    ["Lê Văn An | Chủ tịch | UBND tỉnh Sơn La | proposed"],
  ],
  [
    "a name that is not read",
    "Ông Lê Văn An sinh năm 1960, một năm sau khi lãnh tụ Xamora Pantê trở thành Thủ tướng Cuba.",
    [],
  ],
  ["what somebody says of a vacancy", "Bà Lê Thị An cho biết cương vị Chủ tịch UBND tỉnh Sơn La vẫn trống.", []],
  [
    "who decides on others' titles",
    "Ông Lê Văn An ra quyết định xóa tư cách nguyên Giám đốc Sở Y tế Sơn La với một cán bộ.",
    [],
  ],
  [
    "one of several, in brackets",
    "Nghỉ hưu có ông Lê Văn An, ông Vũ Văn Bình (giữ chức Phó Chủ tịch HĐND tỉnh Sơn La).",
    ["Vũ Văn Bình | Phó Chủ tịch | HĐND tỉnh Sơn La | current"],
  ],
  [
    "who reports to somebody",
    "Báo cáo với Bí thư Thành ủy Cần Thơ, Chủ tịch UBND quận Ninh Kiều Lê Văn An cho biết dự án đã xong.",
    ["Lê Văn An | Chủ tịch | UBND quận Ninh Kiều | current"],
  ],
  [
    "near-miss: who has both posts",
    "Dự lễ có Bí thư Quận ủy Ninh Kiều, Chủ tịch HĐND quận Ninh Kiều Lê Văn An.",
    ["Lê Văn An | Bí thư | Quận ủy Ninh Kiều | current", "Lê Văn An | Chủ tịch | HĐND quận Ninh Kiều | current"],
  ],
  [
    "near-miss: who joins them",
    "Theo chỉ đạo của Bí thư Quận ủy Ninh Kiều, Chủ tịch HĐND quận Ninh Kiều Lê Văn An, các phường đã làm xong.",
    ["Lê Văn An | Bí thư | Quận ủy Ninh Kiều | current", "Lê Văn An | Chủ tịch | HĐND quận Ninh Kiều | current"],
  ],
  [
    "somebody of a whole staff",
    "Thay mặt toàn thể nhân viên Công ty Lâm nghiệp Sơn La, Tổng Giám đốc Lê Văn An cảm ơn.",
    ["Lê Văn An | Tổng Giám đốc | Công ty Lâm nghiệp Sơn La | current"],
  ],
  [
    "who hands decisions to others",
    "Ông Lê Văn An đã trao các quyết định của Ban Thường vụ Tỉnh ủy Sơn La về phân công nhiệm vụ Trưởng ban Tổ chức Tỉnh ủy Sơn La.",
    [],
  ],
];

describe("of the people before a verb the post goes to", () => {
  it.each(WHOSE)("%s", (_, text, posts) => {
    expect(readingOf(text).posts.toSorted()).toEqual(posts.toSorted());
  });
});

const LEVEL: readonly Row[] = [
  [
    "the centre's, where an article tells of the centre",
    "Bộ Chính trị họp tại Hà Nội sáng 2/3. Bộ Chính trị phân công ông Lê Văn An giữ chức Trưởng ban Tuyên giáo.",
    ["Lê Văn An | Trưởng ban | Ban Tuyên giáo Trung ương | new"],
  ],
  [
    "the province's, where it tells of a province's committee",
    "Tỉnh ủy Sơn La họp sáng 2/3. Tỉnh ủy Sơn La phân công ông Lê Văn An giữ chức Trưởng ban Tuyên giáo.",
    ["Lê Văn An | Trưởng ban | Ban Tuyên giáo Tỉnh ủy Sơn La | new"],
  ],
];

describe("an office of the Party without its committee is", () => {
  it.each(LEVEL)("%s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });
});

describe("a minister who heads a committee", () => {
  it("is minister there, and of no ministry that the article names", () => {
    const { posts } = readingOf(
      "Dự họp có Bộ trưởng Bộ Công Thương Vũ Văn Bình và Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc Lê Văn An.",
    );
    expect(posts).toContain("Lê Văn An | Bộ trưởng | Ủy ban Dân tộc | current");
    expect(posts).toContain("Lê Văn An | Chủ nhiệm | Ủy ban Dân tộc | current");
  });
});

describe("a province's name", () => {
  it("stands in its bodies as the article spells it", () => {
    const { posts } = readingOf(
      "Tỉnh ủy Đăk Nông họp sáng 2/3 tại tỉnh Đăk Nông. Ông Lê Văn An được bầu làm Chủ tịch UBND tỉnh.",
    );
    expect(posts).toEqual(["Lê Văn An | Chủ tịch | UBND tỉnh Đăk Nông | new"]);
  });
});

const NOT_OF: readonly Row[] = [
  [
    "a head of school, and only a bank is named",
    "Ngân hàng Chính sách xã hội huyện Mộc Châu trao quà. Bà Lê Thị An, Phó Hiệu trưởng, cảm ơn.",
    [],
  ],
  [
    "a chairman, and only a department is",
    "Sở Công Thương Cần Thơ họp sáng 2/3. Ông Lê Văn An, Chủ tịch, phát biểu.",
    [],
  ],
  [
    "a board's chairman, and only a task force is",
    "Ban Chỉ đạo Cổ phần hóa họp sáng 2/3. Ông Lê Văn An, Chủ tịch Hội đồng quản trị, phát biểu.",
    [],
  ],
];

describe("a title without a body is of no body that cannot have it:", () => {
  it.each(NOT_OF)("%s", (_, text, posts) => {
    expect(readingOf(text).posts).toEqual(posts);
  });
});
