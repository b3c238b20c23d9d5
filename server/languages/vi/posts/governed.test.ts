import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

type Row = readonly [pattern: string, text: string, posts: readonly string[]];

const NOT_HIS: readonly Row[] = [
  [
    "what somebody says of an appointment",
    "Phó Chủ tịch UBND tỉnh Sơn La Lê Văn An nói, việc bổ nhiệm hai vị trí Phó Giám đốc Sở Y tế giúp kiện toàn bộ máy.",
    ["Lê Văn An | Phó Chủ tịch | UBND tỉnh Sơn La | current"],
  ],
  [
    "near-miss: what he says of his own past",
    "Ông Lê Văn An cho biết, trong thời gian làm Giám đốc Sở Y tế Sơn La chưa ký văn bản nào.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former"],
  ],
  [
    "who ratifies a vote",
    "Thủ tướng Lê Văn An vừa phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh Gia Lai.",
    ["Lê Văn An | Thủ tướng | Chính phủ | current"],
  ],
  [
    "near-miss: who receives the decision",
    "Ông Lê Văn An nhận quyết định bổ nhiệm chức vụ Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | new"],
  ],
  [
    "a father whose son was appointed",
    "Ông Lê Văn An, con trai nguyên Bí thư Tỉnh ủy Sơn La Vũ Văn Bình, vừa được điều động giữ chức Phó Bí thư Huyện ủy Mộc Châu.",
    ["Vũ Văn Bình | Bí thư | Tỉnh ủy Sơn La | former", "Lê Văn An | Phó Bí thư | Huyện ủy Mộc Châu | new"],
  ],
  ["who signs another's dismissal", "Ông Lê Văn An ký quyết định bãi miễn chức danh Giám đốc Sở Y tế Sơn La.", []],
  [
    "near-miss: who is dismissed",
    "Ông Lê Văn An bị bãi miễn chức danh Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | ended"],
  ],
  [
    "who signs for people to be appointed",
    "Thủ tướng Lê Văn An ký ba quyết định bổ nhiệm nhân sự Thứ trưởng Bộ Y tế.",
    ["Lê Văn An | Thủ tướng | Chính phủ | current"],
  ],
  ["who speaks of each deputy", "Cử tri Lê Văn An cho rằng, từng đại biểu Quốc hội phải gần dân.", []],
  [
    "near-miss: what he once was",
    "Ông Lê Văn An từng Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former"],
  ],
  [
    "behind a life and a semicolon",
    "Ông Lê Văn An sinh ngày 10/2/1940, quê xã Kim Sơn, tỉnh Sơn La; nguyên là Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former"],
  ],
  [
    "near-miss: behind somebody else's father",
    "Ông Lê Văn An, con ông Vũ Văn Bình, quê Sơn La; nguyên Giám đốc Sở Y tế Sơn La.",
    [],
  ],
  [
    "a province of two, as it was",
    "Ông Lê Văn An từng là Chủ tịch UBND tỉnh Quảng Nam - Đà Nẵng.",
    ["Lê Văn An | Chủ tịch | UBND tỉnh Quảng Nam - Đà Nẵng | former"],
  ],
  ["who signs for another", "Ông Lê Văn An ký thay Chủ tịch UBND tỉnh Sơn La.", []],
  [
    "the one it is said of, behind the one who says it",
    "Phát biểu tại lễ bổ nhiệm, Bí thư Tỉnh ủy Sơn La Vũ Văn Bình nhận định, trong thời gian giữ chức Giám đốc Công an tỉnh Sơn La, Thiếu tướng Lê Văn An đã làm tốt.",
    ["Vũ Văn Bình | Bí thư | Tỉnh ủy Sơn La | current", "Lê Văn An | Giám đốc | Công an tỉnh Sơn La | former"],
  ],
  ["who asks another", "Bà Trần Thị Chi nói, ông Lê Văn An đề nghị Chủ tịch UBND tỉnh Sơn La xem xét.", []],
  [
    "near-miss: disciplined by dismissal",
    "Trung ương kỷ luật ông Lê Văn An bằng hình thức cách chức Bí thư Tỉnh ủy Sơn La.",
    ["Lê Văn An | Bí thư | Tỉnh ủy Sơn La | ended"],
  ],
];

const STATUS: readonly Row[] = [
  [
    "leaving without a post of its own",
    "Giám đốc Sở Y tế Sơn La Lê Văn An nhận quyết định thôi chức.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | ended"],
  ],
  [
    "near-miss: asking for it",
    "Giám đốc Sở Y tế Sơn La Lê Văn An xin từ chức.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | current"],
  ],
  [
    "a new place of work",
    "Ông Lê Văn An, Chủ tịch UBND huyện Mộc Châu, được luân chuyển về công tác tại Sở Nội vụ Sơn La.",
    ["Lê Văn An | Chủ tịch | UBND huyện Mộc Châu | ended"],
  ],
  [
    "near-miss: in charge beside the old post",
    "Bà Vũ Thị Bình, Phó Giám đốc Sở Y tế Sơn La, được phân công phụ trách Sở Y tế Sơn La.",
    ["Vũ Thị Bình | Phó Giám đốc | Sở Y tế Sơn La | current", "Vũ Thị Bình | Phụ trách | Sở Y tế Sơn La | new"],
  ],
  [
    "meanwhile is not then",
    "Trong khi đó, ông Lê Văn An được luân chuyển về làm Phó Giám đốc Sở Y tế Sơn La.",
    ["Lê Văn An | Phó Giám đốc | Sở Y tế Sơn La | new"],
  ],
  [
    "then, behind the title",
    "Ông Lê Văn An, Giám đốc Sở Y tế Sơn La thời điểm đó, đã ký.",
    ["Lê Văn An | Giám đốc | Sở Y tế Sơn La | former"],
  ],
  [
    "acting as what he is",
    "Trước đó, ông Lê Văn An với tư cách Chủ tịch UBND tỉnh Sơn La đã tiếp dân.",
    ["Lê Văn An | Chủ tịch | UBND tỉnh Sơn La | current"],
  ],
  [
    "proposed by another",
    "Ông Vũ Văn Bình đề xuất ông Lê Văn An giữ chức Bí thư Huyện ủy Mộc Châu.",
    ["Lê Văn An | Bí thư | Huyện ủy Mộc Châu | proposed"],
  ],
  [
    "from one to the other",
    "Ông Lê Văn An thôi giữ chức Bí thư Huyện ủy Mộc Châu để tham gia Ban Thường vụ Tỉnh ủy Sơn La.",
    ["Lê Văn An | Bí thư | Huyện ủy Mộc Châu | ended", "Lê Văn An | Ủy viên Ban Thường vụ | Tỉnh ủy Sơn La | new"],
  ],
  [
    "the standing of a deputy",
    "HĐND tỉnh miễn nhiệm tư cách đại biểu HĐND tỉnh Sơn La đối với ông Lê Văn An.",
    ["Lê Văn An | Đại biểu | HĐND tỉnh Sơn La | ended"],
  ],
  ["a candidate no more", "Ông Lê Văn An rút khỏi danh sách ứng cử đại biểu Quốc hội.", []],
  [
    "the body is the successor's, whatever the predecessor does next",
    "Đại tá Lê Văn An, Phó Giám đốc Công an tỉnh Sơn La, được bổ nhiệm giữ chức Giám đốc, thay Thiếu tướng Vũ Văn Bình ra Hà Nội làm Phó Tổng cục trưởng Tổng cục Hậu cần.",
    [
      "Lê Văn An | Phó Giám đốc | Công an tỉnh Sơn La | ended",
      "Lê Văn An | Giám đốc | Công an tỉnh Sơn La | new",
      "Vũ Văn Bình | Phó Tổng cục trưởng | Tổng cục Hậu cần | new",
      "Vũ Văn Bình | Giám đốc | Công an tỉnh Sơn La | ended",
    ],
  ],
];

const read = (text: string) => [...readingOf(text).posts].sort();

describe("posts that a verb gives", () => {
  it.each(NOT_HIS)("holder: %s", (_, text, posts) => {
    expect(read(text)).toEqual([...posts].sort());
  });
  it.each(STATUS)("status: %s", (_, text, posts) => {
    expect(read(text)).toEqual([...posts].sort());
  });
});
