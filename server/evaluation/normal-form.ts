const TONE_PLACEMENT: readonly (readonly [string, string])[] = [
  ["òa", "oà"],
  ["óa", "oá"],
  ["ỏa", "oả"],
  ["õa", "oã"],
  ["ọa", "oạ"],
  ["òe", "oè"],
  ["óe", "oé"],
  ["ỏe", "oẻ"],
  ["õe", "oẽ"],
  ["ọe", "oẹ"],
  ["ùy", "uỳ"],
  ["úy", "uý"],
  ["ủy", "uỷ"],
  ["ũy", "uỹ"],
  ["ụy", "uỵ"],
];

/** Abbreviations that name the same thing as their long form, in normal form. */
const SAME_WORDS: readonly (readonly [string, string])[] = [
  ["phó ban", "phó trưởng ban"],
  ["phó phòng", "phó trưởng phòng"],
  ["phó đoàn", "phó trưởng đoàn"],
  ["tổng bt", "tổng bí thư"],
  ["kkt", "khu kinh tế"],
  ["kcn", "khu công nghiệp"],
  ["bql", "ban quản lý"],
  ["uỷ ban nhân dân", "ubnd"],
  ["hội đồng nhân dân", "hđnd"],
  ["bch", "ban chấp hành"],
  ["btv", "ban thường vụ"],
  ["tp", "thành phố"],
  ["mttq", "mặt trận tổ quốc"],
  ["tư", "trung ương"],
  ["t ư", "trung ương"],
  ["tư đảng", "trung ương đảng"],
];

/** Words that do not tell two bodies apart. */
const WEAK = new Set(["tỉnh", "thành", "phố", "các", "của", "và"]);

/** Lower case, one tone placement, no punctuation: what names are compared by when readings are judged. */
export function normalForm(text: string | null | undefined): string {
  const plain = (text ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[–—-]/g, " ")
    .replace(/[.,;:“”"'()]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return TONE_PLACEMENT.reduce((form, [from, to]) => form.replaceAll(from, to), plain);
}

/** normalForm with abbreviations written out: what titles are compared by. "Phó Ban" = "Phó trưởng ban" */
export function titleForm(text: string | null | undefined): string {
  return SAME_WORDS.reduce(
    (form, [from, to]) => form.replaceAll(` ${from} `, ` ${to} `),
    ` ${normalForm(text)} `,
  ).trim();
}

/** "UBND tỉnh Hà Tĩnh" = "Ủy ban nhân dân Hà Tĩnh" */
export function organizationForm(text: string | null | undefined): string {
  return titleForm(text)
    .split(" ")
    .filter((word) => !WEAK.has(word))
    .join(" ");
}

/** One post however it is cut: "Chủ tịch | Hội đồng quản trị X" = "Chủ tịch Hội đồng quản trị | X". */
export function postForm(title: string | null, organization: string): string {
  const words = `${titleForm(title)} ${organizationForm(organization)}`.split(" ");
  return [...new Set(words.filter((word) => word !== "" && !WEAK.has(word)))].join(" ");
}
