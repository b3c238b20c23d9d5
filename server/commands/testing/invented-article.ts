const NAMES = [
  "Trần Văn Nam",
  "Lê Thị Ánh Nguyệt",
  "Phạm Quốc Bảo",
  "Nguyễn Hải Đăng",
  "Hoàng Minh Tuệ",
  "Vũ Thị Lan Chi",
];
const BODIES = ["Khu kinh tế Nam Trạch", "Khu kinh tế Đông Giang", "Khu kinh tế Vân Hải"];
const SUBJECTS = [
  "sơ kết công tác quý I",
  "tổng kết công tác năm 2020",
  "triển khai nhiệm vụ xây dựng Đảng",
  "thu hút đầu tư",
];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

/** The text of an article that nobody ever published: number → text, names and bodies coming back again and again. */
export function inventedArticle(number: number): string {
  const body = pick(BODIES, number);
  const day = `${1 + (number % 28)}/${1 + (Math.floor(number / 28) % 12)}/2021`;
  const [chair, speaker, guest] = [number, number + 1, number * 7 + 3].map((at) => pick(NAMES, at));
  const event = `Hội nghị ${pick(SUBJECTS, number + Math.floor(number / 3))}`;
  return `${event} của Đảng ủy ${body} lần thứ ${number}

Sáng ${day}, Đảng ủy ${body} tổ chức ${event}. Đồng chí ${chair ?? ""}, Bí thư Đảng ủy, Trưởng Ban Quản lý ${body} chủ trì hội nghị. Dự hội nghị có đồng chí ${guest ?? ""}, Phó Bí thư Đảng ủy ${body}.

Đồng chí ${speaker ?? ""}, Phó Trưởng ban Ban Quản lý ${body} phát biểu tại hội nghị.
`;
}
