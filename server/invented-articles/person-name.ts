import type { Random } from "./random.ts";

export interface PersonName {
  readonly full: string;
  /** The last syllable, by which Vietnamese are addressed. */
  readonly given: string;
  readonly woman: boolean;
}

const words = (text: string): readonly string[] => text.split(" ");

/** Roughly as often as the families are large. */
const FAMILIES = words(
  "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý " +
    "Đinh Đào Lương Lâm Trịnh Mai Tô Đoàn Hà Tạ Cao Thái Châu Quách Tống Từ La Kiều Văn Giàng Lò Hà Vi Triệu Nông Bế Hoàng",
);
const MEN_MIDDLE = words(
  "Văn Đức Hữu Quốc Minh Xuân Công Thành Quang Đình Ngọc Trọng Thế Anh Duy Khắc Viết Bá Tiến Nhật",
);
const MEN_GIVEN = words(
  "Khang Vinh Thuận Đạt Lợi Phúc Tài Hưng Sơn Long Hải Bình Cường Dũng Tuấn Thắng Kiên Trung Hiếu Nghĩa Toàn Phong Lâm Khánh Quân Việt Tùng Hòa Thụy Huy Luân Thức Nhuận",
);
const WOMEN_MIDDLE = words("Thị Thị Thị Thanh Thu Ngọc Bích Kim Hồng Mai Phương Tuyết Diệu Quỳnh");
const WOMEN_GIVEN = words(
  "Hạnh Nga Lan Hoa Hương Thảo Oanh Yến Liên Loan Phượng Thủy Thúy Xuyến Trâm Vân Nhung Hiền Diễm Châu Hằng Tâm Duyên Ngân",
);

/** "Lương Viết Nhuận", "Tô Thị Bích Oanh": two to four syllables, of nobody we know. */
export function personName(random: Random): PersonName {
  const woman = random.chance(0.28);
  const family = random.pick(FAMILIES);
  const given = random.pick(woman ? WOMEN_GIVEN : MEN_GIVEN);
  const middles = woman ? WOMEN_MIDDLE : MEN_MIDDLE;
  const count = random.chance(0.06) ? 0 : random.chance(0.15) ? 2 : 1;
  const middle = random
    .shuffled([...new Set(middles)])
    .filter((one) => one !== given && one !== family)
    .slice(0, count);
  if (woman && middle.includes("Thị")) middle.sort((a, b) => Number(b === "Thị") - Number(a === "Thị"));
  return { full: [family, ...middle, given].join(" "), given, woman };
}
