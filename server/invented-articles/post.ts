import type { HomePlace } from "./home-place.ts";

/** A post as written beside a name, and what it says. */
export interface Post {
  readonly written: string;
  readonly title: string;
  readonly organization: string;
}

/** One official's posts, the higher first. */
export type Career = readonly Post[];

const DEPARTMENTS = [
  "Y tế",
  "Tài chính",
  "Giáo dục và Đào tạo",
  "Nông nghiệp và Phát triển nông thôn",
  "Xây dựng",
  "Công Thương",
  "Tư pháp",
  "Nội vụ",
  "Giao thông vận tải",
  "Kế hoạch và Đầu tư",
] as const;

const MINISTRIES = ["Nội vụ", "Y tế", "Tài chính", "Xây dựng", "Tư pháp", "Công Thương"] as const;

const post = (written: string, title: string, organization: string): Post => ({ written, title, organization });

/** The posts that officials of one place hold in the genre; no two careers share one. */
export function careersOf({ name, type, committee, districts }: HomePlace): readonly Career[] {
  const party = `${committee} ${name}`;
  const ubnd = `UBND ${type} ${name}`;
  const standing = post(`Ủy viên Ban Thường vụ ${committee}`, "Ủy viên Ban Thường vụ", party);
  const of = (title: string, body: string): Career => [
    post(`${title} ${body} ${type}`, title, `${body} ${type} ${name}`),
  ];
  const branch = (area: string): Career => [
    standing,
    post(`Trưởng Ban ${area} ${committee}`, "Trưởng ban", `Ban ${area} ${party}`),
  ];
  return [
    [post(`Bí thư ${party}`, "Bí thư", party)],
    [post(`Phó Bí thư Thường trực ${party}`, "Phó Bí thư Thường trực", party)],
    [post(`Phó Bí thư ${committee}`, "Phó Bí thư", party), post(`Chủ tịch ${ubnd}`, "Chủ tịch", ubnd)],
    [standing, post(`Phó Chủ tịch Thường trực UBND ${type}`, "Phó Chủ tịch Thường trực", ubnd)],
    [post(`Phó Chủ tịch UBND ${type} ${name}`, "Phó Chủ tịch", ubnd)],
    of("Phó Chủ tịch", "HĐND"),
    branch("Tổ chức"),
    branch("Dân vận"),
    branch("Nội chính"),
    [standing, post(`Giám đốc Công an ${type}`, "Giám đốc", `Công an ${type} ${name}`)],
    of("Chỉ huy trưởng", "Bộ Chỉ huy Quân sự"),
    of("Chủ tịch", "Ủy ban MTTQ Việt Nam"),
    of("Chủ tịch", "Liên đoàn Lao động"),
    of("Chủ tịch", "Hội Liên hiệp Phụ nữ"),
    of("Chủ tịch", "Hội Cựu chiến binh"),
    of("Chánh án", "Tòa án nhân dân"),
    of("Viện trưởng", "Viện Kiểm sát nhân dân"),
    [post(`Chánh Văn phòng UBND ${type}`, "Chánh Văn phòng", ubnd)],
    ...DEPARTMENTS.flatMap((field) => [
      [post(`Giám đốc Sở ${field} ${name}`, "Giám đốc", `Sở ${field} ${name}`)],
      [post(`Phó Giám đốc Sở ${field}`, "Phó Giám đốc", `Sở ${field} ${name}`)],
    ]),
    ...districts.flatMap((district): Career[] => {
      const own = `UBND ${district.type} ${district.name}`;
      const secretary = `${district.committee} ${district.name}`;
      return [
        [post(`Bí thư ${secretary}`, "Bí thư", secretary)],
        [post(`Chủ tịch ${own}`, "Chủ tịch", own)],
        [post(`Phó Chủ tịch ${own}`, "Phó Chủ tịch", own)],
      ];
    }),
    ...MINISTRIES.map((field): Career => [post(`Thứ trưởng Bộ ${field}`, "Thứ trưởng", `Bộ ${field}`)]),
  ];
}
