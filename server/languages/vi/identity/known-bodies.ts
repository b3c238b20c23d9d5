import { comparisonKey } from "#model/fold";
import { ORGANIZATION_NAMES } from "../lexicons/organization-names.ts";
import { spelledOut } from "./spelled-out.ts";

/**
 * Further names of bodies that there is one of; the first is what they are known by. State enterprises by their own
 * short names; compiled by the project. A renamed body is another body: none of these is an old name.
 */
const MORE: readonly string[] = [
  "Trung ương Đoàn|Ban Chấp hành Trung ương Đoàn|Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh|Trung ương Đoàn TNCS HCM",
  "Trung ương Hội Liên hiệp Phụ nữ Việt Nam|Trung ương Hội LHPN|Trung ương Hội Phụ nữ Việt Nam",
  "Tổng Liên đoàn Lao động Việt Nam|Tổng Liên đoàn Lao động|Tổng LĐLĐ",
  "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Trung ương Mặt trận Tổ quốc Việt Nam|Ủy ban Mặt trận Tổ quốc Việt Nam Trung ương",
  "Tập đoàn Điện lực Việt Nam|EVN|Tập đoàn Điện lực Việt Nam EVN",
  "Tập đoàn Dầu khí Việt Nam|PVN|Tập đoàn Dầu khí Quốc gia Việt Nam|Petrovietnam",
  "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam|TKV|Vinacomin",
  "Tập đoàn Bưu chính Viễn thông Việt Nam|VNPT",
  "Tập đoàn Xăng dầu Việt Nam|Petrolimex",
  "Tổng công ty Hàng không Việt Nam|Vietnam Airlines",
  "Tổng công ty Cảng hàng không Việt Nam|ACV",
  "Ủy ban Thường vụ Quốc hội|Ủy ban Thường vụ|UB Thường vụ Quốc hội",
  "Ủy ban Tư pháp của Quốc hội|Ủy ban Tư pháp",
  "Ủy ban Kinh tế của Quốc hội|Ủy ban Kinh tế",
  "Ủy ban Pháp luật của Quốc hội|Ủy ban Pháp luật",
  "Ủy ban Các vấn đề xã hội của Quốc hội|Ủy ban Các vấn đề xã hội|Ủy ban Về các vấn đề xã hội của Quốc hội",
  "Ủy ban Quốc phòng và An ninh của Quốc hội|Ủy ban Quốc phòng và An ninh",
  "Phòng Thương mại và Công nghiệp Việt Nam|VCCI",
  "Thông tấn xã Việt Nam|TTXVN",
  "Ban Chỉ đạo Tây Nguyên",
  "Ban Chỉ đạo Tây Bắc",
  "Ban Chỉ đạo Tây Nam Bộ",
  "Tổng cục Chính trị|Tổng cục Chính trị Quân đội nhân dân Việt Nam|Tổng cục Chính trị Quân đội nhân dân",
];

/** Without the small words that newspapers put in and leave out. */
const plain = (name: string): string => spelledOut(name).replace(/(?<=^| )(?:và|các|của) /gu, "");

const KNOWN = new Map<string, string>();
for (const { form, name } of ORGANIZATION_NAMES) KNOWN.set(plain(form), comparisonKey(name.canonical));
for (const row of MORE) {
  const [first = "", ...others] = row.split("|");
  for (const form of [first, ...others]) KNOWN.set(plain(form), comparisonKey(first));
}

/** The one key of a body that there is one of in the country, by any of its names; undefined for all others. */
export function knownBody(name: string): string | undefined {
  return KNOWN.get(plain(name));
}
