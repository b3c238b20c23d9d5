import { comparisonKey } from "#model/fold";

type Row = readonly [full: string, ...short: string[]];

/** Short forms anywhere in a body's name. Compiled by the project from newspapers' usage. */
const ANYWHERE: readonly Row[] = [
  ["ủy ban nhân dân", "UBND"],
  ["hội đồng nhân dân", "HĐND"],
  ["ủy ban", "UB"],
  ["khu kinh tế", "KKT"],
  ["khu công nghiệp", "KCN"],
  ["ban quản lý", "BQL"],
  ["ban chấp hành", "BCH"],
  ["ban thường vụ", "BTV"],
  ["ủy ban kiểm tra", "UBKT"],
  ["ủy ban mặt trận tổ quốc", "UBMTTQ", "UB MTTQ"],
  ["mặt trận tổ quốc", "MTTQ"],
  ["việt nam", "VN"],
  ["ủy ban mặt trận tổ quốc việt nam", "UBMTTQVN", "UB MTTQVN"],
  ["mặt trận tổ quốc việt nam", "MTTQVN"],
  ["liên đoàn lao động", "LĐLĐ"],
  ["liên hiệp phụ nữ", "LHPN"],
  ["thanh niên cộng sản", "TNCS"],
  ["hồ chí minh", "HCM"],
  ["thành phố hồ chí minh", "TPHCM"],
  ["đại biểu quốc hội", "ĐBQH"],
  ["viện kiểm sát nhân dân", "VKSND", "Viện KSND"],
  ["viện kiểm sát", "VKS"],
  ["tòa án nhân dân", "TAND"],
  ["công ty cổ phần", "CTCP", "công ty CP"],
  ["trách nhiệm hữu hạn", "TNHH"],
  ["một thành viên", "MTV"],
  ["thương mại cổ phần", "TMCP"],
  ["trung học phổ thông", "THPT"],
  ["trung học cơ sở", "THCS"],
  ["cảnh sát điều tra", "CSĐT"],
  ["cảnh sát giao thông", "CSGT"],
  ["phòng cháy chữa cháy", "PCCC"],
  ["cứu nạn cứu hộ", "CNCH"],
  ["bộ đội biên phòng", "BĐBP"],
  ["bảo hiểm xã hội", "BHXH"],
  ["công nghệ thông tin", "CNTT"],
];

/** Short forms of the fields of ministries, departments and offices: only behind Bộ, Sở, Phòng, Ty. */
const FIELDS: readonly Row[] = [
  ["công an", "CA"],
  ["quốc phòng", "QP"],
  ["giáo dục và đào tạo", "GD-ĐT", "GDĐT", "GD và ĐT", "giáo dục đào tạo", "giáo dục"],
  ["tài nguyên và môi trường", "TN-MT", "TNMT", "TN và MT", "tài nguyên môi trường", "tài nguyên"],
  ["kế hoạch và đầu tư", "KH-ĐT", "KHĐT", "KH và ĐT", "kế hoạch đầu tư", "kế hoạch"],
  ["giao thông vận tải", "GTVT", "GT-VT", "giao thông"],
  ["khoa học và công nghệ", "KH-CN", "KHCN", "KH và CN", "khoa học công nghệ", "khoa học"],
  ["thông tin và truyền thông", "TT-TT", "TTTT", "T T T T", "thông tin truyền thông", "thông tin"],
  ["nông nghiệp và phát triển nông thôn", "NN-PTNT", "NNPTNT", "NN và PTNT", "nông nghiệp PTNT", "NN-PT-NT"],
  ["nông nghiệp và môi trường", "NN-MT", "NNMT", "nông nghiệp môi trường"],
  [
    "lao động thương binh và xã hội",
    ...["LĐ-TB-XH", "LĐTBXH", "LĐTB-XH", "LĐ-TBXH", "LĐ-TB và XH", "LĐTB và XH", "lao động TBXH", "lao động"],
    "lao động thương binh xã hội",
  ],
  ["văn hóa thể thao và du lịch", "VH-TT-DL", "VHTTDL", "VHTT-DL", "VH-TTDL", "VHTT và DL", "VH-TT và DL"],
  ["văn hóa và thể thao", "VH-TT", "VHTT", "VH và TT", "văn hóa thể thao"],
  ["quy hoạch kiến trúc", "QH-KT", "QHKT"],
  ["tài chính kế hoạch", "TC-KH", "TCKH"],
];

const expansions = (rows: readonly Row[]): [string, string][] =>
  rows.flatMap(([full, ...short]) => short.map((form): [string, string] => [comparisonKey(form), comparisonKey(full)]));
const alternatives = (map: ReadonlyMap<string, string>): string =>
  [...map.keys()].sort((a, b) => b.length - a.length).join("|");

const WORDS = new Map(expansions(ANYWHERE));
const SHORT = new RegExp(`(?<=^| )(?:${alternatives(WORDS)})(?=$| )`, "gu");
const FIELD = new Map(expansions(FIELDS));
/** Of "Sở Giao thông công chánh" the field is not the "giao thông" of "Sở Giao thông TP X": a place or nothing follows. */
const SHORT_FIELD = new RegExp(
  `(?<=(?:^| )(?:bộ|sở|phòng|ty) )(?:${alternatives(FIELD)})(?=$| (?:tỉnh|thành phố|tp|huyện|quận|thị xã)(?: |$)|@)`,
  "gu",
);
const JOINTS = /(?<=^| )(?:và|các|của|thuộc|trực thuộc) /gu;

/** In capitals alone: "đầu tư" and "tư pháp" are other words. */
const CENTRAL = /(?<!\p{L})(?:T\.?\s?Ư|T\.?W)\.?(?!\p{L})/gu;

/** A body's name by key with its short forms spelled out and its "TP" as "thành phố". "UBND TP X" → "uỷ ban nhân dân thành phố x" */
export function spelledOut(name: string): string {
  return comparisonKey(name.replace(CENTRAL, "trung ương"))
    .replace(SHORT, (short) => WORDS.get(short) ?? short)
    .replace(/(?<=^| )tp(?= )/gu, "thành phố");
}

/** The field behind Bộ, Sở, Phòng spelled out; to be called on what is left when the place ("@…") is set apart. */
export function withField(head: string): string {
  const full = head.replace(SHORT_FIELD, (short) => FIELD.get(short) ?? short);
  return full
    .replace(JOINTS, "")
    .replace("ban cán sự đảng", "ban cán sự")
    .replace(/^trường đại học/u, "đại học")
    .replace(/ +/gu, " ")
    .trim();
}
