/** A province or city under the centre, as it was before July 2025, with what the genre calls its bodies. */
export interface HomePlace {
  readonly name: string;
  readonly type: "tỉnh" | "thành phố";
  readonly committee: "Tỉnh ủy" | "Thành ủy";
  readonly districts: readonly District[];
}

export interface District {
  readonly name: string;
  readonly type: "huyện" | "quận" | "thị xã" | "thành phố";
  readonly committee: string;
}

const COMMITTEE = { huyện: "Huyện ủy", quận: "Quận ủy", "thị xã": "Thị ủy", "thành phố": "Thành ủy" } as const;

/** Public knowledge: each place with some of its districts. */
const PLACES = `
tỉnh Lâm Đồng: huyện Di Linh, huyện Bảo Lâm, huyện Đức Trọng
tỉnh Nam Định: huyện Giao Thủy, huyện Hải Hậu, huyện Ý Yên
tỉnh Quảng Ninh: huyện Tiên Yên, huyện Đầm Hà, thị xã Quảng Yên
tỉnh Đồng Tháp: huyện Tháp Mười, huyện Lấp Vò, thành phố Sa Đéc
tỉnh Nghệ An: huyện Con Cuông, huyện Quỳ Hợp, thị xã Thái Hòa
tỉnh Lào Cai: huyện Bát Xát, huyện Bảo Yên, thị xã Sa Pa
tỉnh Bình Định: huyện Phù Cát, huyện Hoài Ân, thị xã An Nhơn
tỉnh Cà Mau: huyện Đầm Dơi, huyện Năm Căn, huyện U Minh
tỉnh Thái Bình: huyện Tiền Hải, huyện Kiến Xương, huyện Vũ Thư
tỉnh Hà Giang: huyện Vị Xuyên, huyện Bắc Quang, huyện Hoàng Su Phì
tỉnh Gia Lai: huyện Chư Sê, huyện Mang Yang, thị xã An Khê
tỉnh Vĩnh Long: huyện Trà Ôn, huyện Vũng Liêm, thị xã Bình Minh
tỉnh Thanh Hóa: huyện Thọ Xuân, huyện Nga Sơn, thị xã Nghi Sơn
tỉnh Phú Thọ: huyện Thanh Ba, huyện Yên Lập, huyện Hạ Hòa
tỉnh Khánh Hòa: huyện Vạn Ninh, huyện Diên Khánh, thành phố Cam Ranh
tỉnh Tây Ninh: huyện Tân Biên, huyện Gò Dầu, thị xã Trảng Bàng
tỉnh Bắc Giang: huyện Lục Ngạn, huyện Yên Thế, huyện Hiệp Hòa
tỉnh Sóc Trăng: huyện Kế Sách, huyện Mỹ Tú, thị xã Ngã Năm
thành phố Hải Phòng: quận Lê Chân, quận Hải An, huyện Thủy Nguyên
thành phố Đà Nẵng: quận Hải Châu, quận Sơn Trà, huyện Hòa Vang
thành phố Cần Thơ: quận Ninh Kiều, quận Ô Môn, huyện Phong Điền
thành phố Hà Nội: quận Long Biên, quận Tây Hồ, huyện Ba Vì`;

const LEVELS = ["thành phố", "thị xã", "huyện", "quận", "tỉnh"] as const;

function split(text: string): { type: (typeof LEVELS)[number]; name: string } {
  const type = LEVELS.find((level) => text.startsWith(`${level} `)) ?? "huyện";
  return { type, name: text.slice(type.length + 1) };
}

export const HOME_PLACES: readonly HomePlace[] = PLACES.trim()
  .split("\n")
  .map((line): HomePlace => {
    const [home = "", districts = ""] = line.split(": ");
    const { type, name } = split(home);
    return {
      name,
      type: type === "tỉnh" ? "tỉnh" : "thành phố",
      committee: type === "tỉnh" ? "Tỉnh ủy" : "Thành ủy",
      districts: districts.split(", ").map((text): District => {
        const district = split(text);
        const level = district.type === "tỉnh" ? "huyện" : district.type;
        return { name: district.name, type: level, committee: COMMITTEE[level] };
      }),
    };
  });
