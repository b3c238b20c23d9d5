import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organizationKey } from "./organization-key.ts";
import { bareArticle } from "../testing/bare-article.ts";

const keyOf = (name: string, text = "") => organizationKey({ name }, bareArticle(text));

describe("one body, however it is written", () => {
  it.each([
    ["UBND TP HCM", "UBND TPHCM", "UBND TP. Hồ Chí Minh", "Ủy ban nhân dân Thành phố Hồ Chí Minh"],
    ["Công an Hà Nội", "Công an TP Hà Nội", "Công an thành phố Hà Nội"],
    ["Công an Nghệ An", "Công an tỉnh Nghệ An", "công an tỉnh Nghệ An"],
    ["Thành ủy Hải Phòng", "Thành uỷ TP Hải Phòng", "Ban Chấp hành Đảng bộ thành phố Hải Phòng"],
    ["Tỉnh ủy Lai Châu", "BCH Đảng bộ tỉnh Lai Châu", "Ban chấp hành Đảng bộ Lai Châu"],
    ["Huyện ủy Sóc Sơn", "Huyện uỷ huyện Sóc Sơn", "Huyện ủy Sóc Sơn, Hà Nội", "Ban Chấp hành Đảng bộ huyện Sóc Sơn"],
    ["Đảng ủy KKT Hải Phòng", "Ban Chấp hành Đảng bộ Khu kinh tế Hải Phòng", "Đảng uỷ Khu Kinh tế Hải Phòng"],
    ["BQL KKT Hải Phòng", "Ban Quản lý Khu kinh tế Hải Phòng", "Ban quản lý Khu Kinh Tế Hải Phòng"],
    ["Trung ương Đoàn", "BCH Trung ương Đoàn TNCS Hồ Chí Minh", "T.Ư Đoàn", "Trung ương Đoàn TNCS HCM"],
    ["MTTQ tỉnh Lào Cai", "Ủy ban MTTQ Việt Nam tỉnh Lào Cai", "Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai"],
    ["Hội LHPN tỉnh Nghệ An", "Hội Liên hiệp Phụ nữ Việt Nam tỉnh Nghệ An"],
    ["Bộ GD-ĐT", "Bộ GD&ĐT", "Bộ GD & ĐT", "Bộ GDĐT", "Bộ Giáo dục - Đào tạo", "Bộ Giáo dục và Đào tạo"],
    ["Bộ TN-MT", "Bộ TN&MT", "Bộ Tài nguyên Môi trường", "Bộ Tài nguyên và Môi trường"],
    ["Bộ KH-ĐT", "Bộ KH&ĐT", "Bộ Kế hoạch và Đầu tư"],
    ["Bộ GTVT", "Bộ Giao thông", "Bộ Giao thông vận tải"],
    ["Bộ KH&CN", "Bộ KHCN", "Bộ Khoa học và Công nghệ"],
    ["Bộ TT&TT", "Bộ TT-TT", "Bộ Thông tin và Truyền thông"],
    ["Bộ NN&PTNT", "Bộ NN-PTNT", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["Bộ LĐ-TB&XH", "Bộ LĐTBXH", "Bộ Lao động - Thương binh và Xã hội"],
    ["Bộ VHTTDL", "Bộ VH-TT&DL", "Bộ Văn hóa, Thể thao và Du lịch"],
    ["BCA", "Bộ Công an", "Bộ công an"],
    ["Sở GTVT TPHCM", "Sở Giao thông TP HCM", "Sở Giao thông Vận tải Thành phố Hồ Chí Minh"],
    ["Ban cán sự đảng Bộ Y tế", "Ban Cán sự Bộ Y tế"],
    ["TAND tỉnh Cà Mau", "Tòa án nhân dân tỉnh Cà Mau", "Toà án Nhân dân Cà Mau"],
    ["EVN", "Tập đoàn Điện lực Việt Nam"],
    ["CTCP Mía đường Sông Lam", "Công ty CP Mía đường Sông Lam", "Công ty cổ phần Mía đường Sông Lam"],
  ])("%s", (...names) => {
    const keys = names.map((name) => keyOf(name));
    expect(keys[0]).not.toBeNull();
    expect(new Set(keys).size).toBe(1);
  });
});

describe("two bodies", () => {
  it.each([
    ["Công an huyện Sóc Sơn", "Công an TP Hà Nội"],
    ["Công an tỉnh Nghệ An", "Công an huyện Nghi Lộc"],
    ["Bộ Công an", "Công an TP Hà Nội"],
    ["Đảng ủy KKT Hải Phòng", "Đảng bộ KKT Hải Phòng"],
    ["Đảng bộ tỉnh Nghệ An", "Tỉnh ủy Nghệ An"],
    ["UBND TP Thanh Hóa", "UBND tỉnh Thanh Hóa"],
    ["Thành ủy Thanh Hóa", "Tỉnh ủy Thanh Hóa"],
    ["Bộ Nông nghiệp và Môi trường", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["Bộ Dân tộc và Tôn giáo", "Ủy ban Dân tộc"],
    ["Sở Giao thông công chánh TP HCM", "Sở Giao thông Vận tải TP HCM"],
    ["Sở Tư pháp Nghệ An", "Sở Tài chính Nghệ An"],
    ["Ban Tổ chức Tỉnh ủy Quảng Bình", "Ban Tổ chức Tỉnh ủy Quảng Ninh"],
    ["Văn phòng UBND tỉnh Nghệ An", "UBND tỉnh Nghệ An"],
    ["Ban Thường vụ Tỉnh ủy Nghệ An", "Tỉnh ủy Nghệ An"],
    ["Tổng công ty Mía đường Sông Lam", "Công ty Mía đường Sông Lam"],
    ["UBND huyện Quảng Ninh", "UBND tỉnh Quảng Ninh"],
    ["Thành đoàn Hải Phòng", "Thành ủy Hải Phòng"],
  ])("%s – %s", (one, other) => {
    expect(keyOf(one)).not.toBeNull();
    expect(keyOf(other)).not.toBeNull();
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

describe("a name that many places have", () => {
  it.each([
    [
      "UBND xã Hòa Lộc",
      "Đoàn làm việc tại xã Hòa Lộc (huyện Hậu Lộc, tỉnh Thanh Hóa).",
      "uỷ ban nhân dân @xã hoà lộc@hậu lộc@thanh hoá",
    ],
    [
      "UBND xã Hòa Lộc",
      "Tin từ Thanh Hóa. Lãnh đạo tỉnh Thanh Hóa dự.",
      "uỷ ban nhân dân @xã hoà lộc@hậu lộc@thanh hoá",
    ],
    ["Huyện ủy Châu Thành", "Hội nghị tại huyện Châu Thành, tỉnh Long An.", "huyện uỷ @huyện châu thành@long an"],
    ["Huyện ủy Châu Thành", "Long An và Tiền Giang cùng dự.", null],
    ["UBND xã Hòa Lộc", "Đoàn từ Nghệ An đến Hà Tĩnh, Thanh Hóa.", null],
    ["Huyện ủy Con Cuông", "", "huyện uỷ @huyện con cuông@nghệ an"],
    // several of its districts have a "Tân Phú": the article's province alone does not tell which
    ["UBND xã Phú Sơn", "Lãnh đạo tỉnh Thanh Hóa dự.", "uỷ ban nhân dân @xã phú sơn@thanh hoá"],
    // only one in the country
    ["UBND xã Kon Thụp", "", "uỷ ban nhân dân @xã kon thụp@mang yang@gia lai"],
    // one since the reform of 2025, and another one before it
    ["UBND xã Ba Vì", "Ngày 5/1/2026, lãnh đạo TP Hà Nội dự.", "uỷ ban nhân dân @xã ba vì@hà nội@2025"],
    ["UBND xã Ba Vì", "Ngày 5/1/2016, lãnh đạo TP Hà Nội dự.", "uỷ ban nhân dân @xã ba vì@ba vì@hà nội"],
    ["Đảng ủy đặc khu Phú Quốc", "", "đảng uỷ @đặc khu phú quốc@an giang@2025"],
  ])("%s in “%s” → %s", (name, text, key) => {
    expect(keyOf(name, text)).toBe(key);
  });

  it.each([
    ...[
      "Công an",
      "Công an xã",
      "UBND huyện",
      "Sở Y tế",
      "Phòng Nội vụ",
      "Ban Chỉ đạo",
      "Tổ công tác",
      "Hội đồng quản trị",
    ],
    ...[
      "Đảng ủy",
      "Chi bộ",
      "Ban Thường vụ Tỉnh ủy",
      "Vụ Pháp chế",
      "Trường THPT Nguyễn Du",
      "Công ty TNHH",
      "Công ty Du lịch",
    ],
    ...["Phòng Quản lý đô thị", "Trung tâm Kiểm soát bệnh tật", "Đội Cảnh sát giao thông"],
  ])("%s says nothing alone", (name) => {
    expect(keyOf(name)).toBeNull();
  });
});

it("takes no account of case, tone placement and composed or decomposed letters", () => {
  const name = fc.constantFrom(
    ...["Ủy ban nhân dân tỉnh Hòa Bình", "Đảng ủy Khu kinh tế Hải Phòng", "Tòa án nhân dân tỉnh Khánh Hòa", "Bộ Y tế"],
  );
  const written = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize("NFD"),
    (text: string) => text.replaceAll("òa", "oà").replaceAll("ủy", "uỷ"),
  );
  fc.assert(
    fc.property(name, written, (text, write) => {
      expect(keyOf(write(text))).toBe(keyOf(text));
    }),
  );
});
