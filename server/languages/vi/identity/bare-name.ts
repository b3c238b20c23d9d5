import { comparisonKey } from "#model/fold";
import { FIELDS } from "../lexicons/fields.ts";

/** Names that say what a body is and not which one: every article has its own. By key, without a place. */
const BARE = new Set(
  (
    "uỷ ban nhân dân|hội đồng nhân dân|công an|đảng uỷ|đảng bộ|chi bộ|chi uỷ|uỷ ban|hội đồng|ban chấp hành|ban thường vụ|" +
    "đảng uỷ cơ quan|đảng uỷ sở|đảng uỷ công ty|đảng uỷ tổng công ty|đảng uỷ khối|đảng uỷ khối cơ quan|đảng uỷ công an|" +
    "tổ công tác|đoàn công tác|đoàn kiểm tra|đoàn thanh tra|đoàn giám sát|nhóm nghiên cứu|ban chỉ đạo|ban chỉ đạo quốc gia|" +
    "ban tổ chức|ban giám đốc|ban giám hiệu|ban điều hành|ban kiểm soát|ban kiểm tra|ban lễ tang|ban giám khảo|ban quản lý|" +
    "ban quản lý dự án|ban quản lý khu kinh tế|ban quản lý khu công nghiệp|ban tuyên giáo|ban dân vận|ban nội chính|" +
    "ban kinh tế ngân sách|ban pháp chế|ban văn hoá xã hội|ban chỉ huy quân sự|ban liên lạc|ban trị sự|ban thi đua khen thưởng|" +
    "hội đồng quản trị|hội đồng thành viên|hội đồng xét xử|hội đồng khoa học|hội đồng trường|hội đồng thi|hội đồng thẩm định|" +
    "văn phòng|thanh tra|cơ quan|cơ quan điều tra|cơ quan cảnh sát điều tra|cơ quan công an|viện kiểm sát|" +
    "viện kiểm sát nhân dân|toà án|toà án nhân dân|uỷ ban kiểm tra|mặt trận tổ quốc|uỷ ban mặt trận tổ quốc|" +
    "uỷ ban mặt trận tổ quốc việt nam|liên đoàn lao động|công đoàn|đoàn thanh niên|hội phụ nữ|hội nông dân|hội cựu chiến binh|" +
    "hội liên hiệp phụ nữ|hội chữ thập đỏ|hội khuyến học|cảnh sát giao thông|cảnh sát cơ động|bộ đội biên phòng|đồn biên phòng|" +
    "trung tâm y tế|bệnh viện|bệnh viện đa khoa|trạm y tế|trường|công ty|tổng công ty|tập đoàn|ngân hàng|chi nhánh|" +
    "đoàn đại biểu quốc hội|quân đội|nghị viện|thượng viện|hạ viện|quốc vụ viện|nội các|toà soạn|bộ chỉ huy quân sự|" +
    "cục thuế|chi cục thuế|cục thống kê|kho bạc nhà nước|bảo hiểm xã hội|cục thi hành án dân sự|chi cục kiểm lâm|hải quan|" +
    "vụ tổ chức cán bộ|vụ pháp chế|vụ kế hoạch tài chính|vụ hợp tác quốc tế|vụ thi đua khen thưởng|vụ tổ chức|vụ kinh tế|" +
    "tiểu ban nhân sự|tiểu ban văn kiện"
  ).split("|"),
);
/** One of many wherever nothing says whose it is: "Sở Y tế", "Phòng Nội vụ", "Đội Cảnh sát giao thông". */
const OF_SOMEBODY =
  /^(?:sở|phòng|tổ|đội|ban chỉ đạo|tổ công tác|chi cục|đảng uỷ sở|văn phòng đăng ký|khu phố|thôn|ấp|khoa|trạm|hạt)(?: |$)/u;
/** Behind these it is said whose it is. */
const OWNER =
  / (?:bộ|tổng cục|cục|trung ương|trường|bệnh viện|công ty|tổng công ty|tập đoàn|ngân hàng|đại học|học viện|viện|quốc hội|chính phủ|quân khu) /u;
/** Schools and the like of one name stand in many provinces. */
const IN_MANY_PLACES = /^(?:trường )?(?:trung học phổ thông|trung học cơ sở|tiểu học|mầm non|mẫu giáo) /u;

/** "phòng quản lý nhà sở xây dựng": of an office that is one of many itself. */
const OF_A_DEPARTMENT = / sở [^@]+$/u;

const FORM =
  /^(?:tổng công ty|công ty|ngân hàng|trung tâm|bệnh viện|chi nhánh)(?: cổ phần| trách nhiệm hữu hạn| thương mại cổ phần)?(?: một thành viên)? ?/u;
const FIELD_KEYS = new Set(FIELDS.map((field) => comparisonKey(field).replace(/(?<=^| )và /gu, "")));

/** "Công ty TNHH Dịch vụ", "Trung tâm Kiểm soát bệnh tật": a form and a field, of which every place has its own. */
function isFormAndField(head: string): boolean {
  const rest = head.replace(FORM, "");
  return rest !== head && (rest === "" || FIELD_KEYS.has(rest));
}

/** Whether a name without a place is no name of one body: "Công an", "Sở Y tế", "Ban Chỉ đạo". */
export function isBare(head: string): boolean {
  if (BARE.has(head) || IN_MANY_PLACES.test(head) || OF_A_DEPARTMENT.test(head) || isFormAndField(head)) return true;
  return OF_SOMEBODY.test(head) && !OWNER.test(`${head} `);
}
