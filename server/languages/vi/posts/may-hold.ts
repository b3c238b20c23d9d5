import type { PostPhrase } from "./post-phrase.ts";

const TASK_FORCE = /^(?:Ban (?:Chỉ đạo|chỉ đạo|Tổ chức giải|lễ tang)|Ban tổ chức |Tiểu ban|Tổ |Đội |Đoàn )/u;
const OFFICE = "Bộ|Tổng cục|Cục|Chi cục|Vụ|UBND|HĐND|Ủy ban|Uỷ ban|Quốc hội|Chính phủ|Hội đồng|HĐQT|HĐTV|BKS|Khoa|Tổ";
const COMMITTEE = "Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Thị ủy|Thị uỷ|Đảng ủy|Đảng uỷ";
const starts = (words: string) => new RegExp(`^(?:${words})(?: |$)`, "u");

/** Bodies that nobody is director of. */
const NOT_DIRECTED = starts(`${OFFICE}|${COMMITTEE}`);
/** Bodies without a board of directors or a general director. */
const NOT_AN_ENTERPRISE = starts(`${OFFICE}|${COMMITTEE}|Sở|Phòng|Công an|Khối|Trường|Nhóm`);
/** Bodies without a chairman. */
const NOT_CHAIRED = starts(
  "Bộ|Tổng cục|Cục|Chi cục|Vụ|Sở|Phòng|Khoa|Khối|Trung tâm|Bệnh viện|Công an|Kho bạc|Đài|Báo|Tổ|Ban",
);
const SCHOOL = /(?:^| )(?:Trường|Đại học|ĐH|Học viện|Cao đẳng|CĐ|THPT|THCS|PTTH|Tiểu học|TH|Mầm non|Mẫu giáo)(?: |$)/iu;

/** The hundred councils with boards of their own: "Hội đồng Định giá" has no chief accountant. */
const COUNCIL = /^(?:Hội đồng|Phòng|Tổ) (?!\p{Ll}+ \p{Ll}+ thành viên)/u;

/**
 * Whether a title that stands without its body may be of a body named near it: a minister is of a ministry, a head of
 * school of a school, a general director of no department, a chairman of no hospital.
 */
export function mayHold({ head }: PostPhrase, body: string): boolean {
  const own = head.body ?? "";
  // "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc" has a minister's rank
  if (own === "Bộ" && /^(?:Ủy ban|Uỷ ban|Văn phòng Chính phủ)/u.test(body)) return true;
  if (/^(?:Bộ|Tổng cục|Cục|Chi cục|Vụ|Ban|Tiểu ban|Tổ|Đội|Đồn|Trạm|Hạt|Thôn|Ấp|Bản)$/u.test(own))
    return body.startsWith(`${own} `);
  if (own === "Trường") return SCHOOL.test(body);
  if (head.canonical.endsWith("khoa")) return !/^(?:Sở|Bộ|Phòng|UBND|HĐND) /u.test(body);
  if (head.takes === "part") return true;
  if (TASK_FORCE.test(body) && !/^(?:Thành viên|Ủy viên|Thư ký)/u.test(head.canonical)) return false;
  if (head.takes === "board" || /Tổng Giám đốc|Giám đốc điều hành/u.test(head.canonical))
    return !NOT_AN_ENTERPRISE.test(body);
  if (/^(?:Phó )?Giám đốc/u.test(head.canonical)) return !NOT_DIRECTED.test(body);
  if (head.takes === "government") return !NOT_CHAIRED.test(body);
  return !COUNCIL.test(body);
}
