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
  [
    "near-miss: a state that the sentence gives somebody else, or merely names",
    "Tổng thống Halima Yusof gửi thư; Thủ tướng Singapore Lee Hock Seng gửi điện.",
    ["Lee Hock Seng | Thủ tướng | Chính phủ Singapore | current"],
  ],
  [
    "near-miss: a king is of no state that has a president",
    "Tổng thống Ai Cập Abdel Fahmi và Quốc vương Qasim Bin Said gửi điện.",
    ["Abdel Fahmi | Tổng thống | Ai Cập | current"],
  ],
  [
    "who leads a state's delegation",
    "Đoàn đại biểu Đảng Lao động Triều Tiên do Ủy viên Bộ Chính trị, Trưởng ban Tổ chức Kim Pyong An dẫn đầu tới Hà Nội.",
    [
      "Kim Pyong An | Trưởng ban | Ban Tổ chức Đảng Lao động Triều Tiên | current",
      "Kim Pyong An | Ủy viên | Bộ Chính trị Đảng Lao động Triều Tiên | current",
    ],
  ],
  [
    "near-miss: our delegations to it",
    "Các đoàn ta thăm Triều Tiên có: Thủ tướng Lê Văn An (6/1961), Bộ trưởng Bộ Ngoại giao Vũ Minh Bình (5/1997).",
    ["Lê Văn An | Thủ tướng | Chính phủ | current", "Vũ Minh Bình | Bộ trưởng | Bộ Ngoại giao | current"],
  ],
  [
    "whom a state appoints",
    "Trung Quốc bổ nhiệm tướng Ngụy Văn Hòa làm Bộ trưởng Quốc phòng.",
    ["Ngụy Văn Hòa | Bộ trưởng | Bộ Quốc phòng Trung Quốc | new"],
  ],
  [
    "host and guest of the same ministry's name",
    "Thượng tướng Phan Văn An, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng Việt Nam đón Thượng tướng Ngụy Văn Hòa, " +
      "Ủy viên Quốc vụ, Bộ trưởng Bộ Quốc phòng Trung Quốc. Bộ trưởng Phan Văn An cảm ơn Bộ trưởng Bộ Quốc phòng Trung Quốc.",
    [
      "Ngụy Văn Hòa | Bộ trưởng | Bộ Quốc phòng Trung Quốc | current",
      "Ngụy Văn Hòa | Ủy viên Quốc vụ | Quốc vụ viện Trung Quốc | current",
      "Phan Văn An | Bộ trưởng | Bộ Quốc phòng Việt Nam | current",
      "Phan Văn An | Ủy viên | Bộ Chính trị | current",
    ],
  ],
  [
    "a list whose last post names the state",
    "Ông Triệu Lạc An - Ủy viên Bộ Chính trị, Bí thư Ủy ban Kiểm tra Kỷ luật Trung ương Đảng Cộng sản Trung Quốc dẫn đầu đoàn.",
    [
      "Triệu Lạc An | Bí thư | Ủy ban Kiểm tra Kỷ luật Trung ương Đảng Cộng sản Trung Quốc | current",
      "Triệu Lạc An | Ủy viên | Bộ Chính trị Đảng Cộng sản Trung Quốc | current",
    ],
  ],
  [
    "offices of cities and states, of parliaments and crowns",
    "Thống đốc bang Idaho John Carter, Thị trưởng New York Bill de Silva, Thượng nghị sĩ Mỹ Tom Hardy và " +
      "Toàn quyền Australia Peter Cross dự.",
    [
      "Bill de Silva | Thị trưởng | New York | current",
      "John Carter | Thống đốc | bang Idaho | current",
      "Peter Cross | Toàn quyền | Australia | current",
      "Tom Hardy | Thượng nghị sĩ | Mỹ | current",
    ],
  ],
  [
    "committees of places abroad",
    "Bí thư Tỉnh ủy Gangwon Park Yong An và Bí thư Khu ủy Quảng Tây Lưu Văn Ninh gặp Bí thư Tỉnh ủy Quảng Ninh Lê Văn An.",
    [
      "Lê Văn An | Bí thư | Tỉnh ủy Quảng Ninh | current",
      "Lưu Văn Ninh | Bí thư | Khu ủy Quảng Tây | current",
      "Park Yong An | Bí thư | Tỉnh ủy Gangwon | current",
    ],
  ],
];

describe("the state of a leader", () => {
  it.each(POSTS)("%s", (_pattern, text, posts) => {
    expect(readingOf(text).posts.toSorted()).toEqual(posts);
  });
});
