import type { EventKind } from "#model/entity";
import { TokenTrie } from "../matching/token-trie.ts";
import type { Family } from "./gathering-heads.ts";

export interface GatheringVerb {
  readonly kind: EventKind;
  readonly family: Family;
  /** Whether a body may be the one who does it; otherwise a named person must. */
  readonly byBody: boolean;
  /** The word after must be a capital or an honorific: "tiếp Đại sứ", not "tiếp tục". */
  readonly needsName: boolean;
  /** A vote, which tells of a sitting only where it is spoken there too. */
  readonly vote: boolean;
  /** Only an assembly sits by doing so: "Quốc hội thảo luận", "Thường vụ Quốc hội cho ý kiến". */
  readonly byHouse: boolean;
}

const ROWS: readonly (readonly [kind: EventKind, family: Family, options: string, forms: string])[] = [
  [
    "meeting",
    "meeting",
    "",
    "làm việc với|làm việc cùng|hội đàm với|hội đàm cùng|hội kiến với|gặp mặt|gặp gỡ|tiếp xã giao|đón tiếp|đối thoại với|có buổi tiếp|tiếp công dân|tiếp và làm việc",
  ],
  ["meeting", "meeting", "name", "tiếp|hội kiến|gặp|chào xã giao|tiếp xúc với|yết kiến|tiếp kiến|hội đàm"],
  ["meeting", "meeting", "body", "họp|tổ chức họp|họp bàn"],
  [
    "visit",
    "visit",
    "",
    "đến thăm|tới thăm|thăm và làm việc|đi thăm|thăm chính thức|thăm hỏi|thăm, tặng quà|thăm, chúc tết|đến chúc mừng|thăm, chúc mừng",
  ],
  [
    "inspection",
    "visit",
    "",
    "kiểm tra công tác|kiểm tra tình hình|kiểm tra thực tế|kiểm tra tiến độ|đi kiểm tra|đến kiểm tra|trực tiếp kiểm tra|thị sát|khảo sát thực tế|đi thực tế|kiểm tra, đôn đốc|kiểm tra, giám sát|kiểm tra và làm việc|kiểm tra việc|đi thị sát|đi khảo sát|kiểm tra tại|" +
      "kiểm tra điểm|kiểm tra hiện trường|kiểm tra thực địa|kiểm tra công trình|kiểm tra dự án|kiểm tra các|kiểm tra tuyến|kiểm tra khu",
  ],
  [
    "ceremony",
    "ceremony",
    "body",
    "dâng hương|dâng hoa|đặt vòng hoa|vào lăng viếng|đến viếng|tới viếng|thắp hương|vào viếng",
  ],
  [
    "ceremony",
    "ceremony",
    "",
    "công bố quyết định|công bố và trao quyết định|công bố, trao quyết định|trao tặng|trao bằng|trao huân chương|trao giải|trao huy hiệu|trao danh hiệu|nhận quyết định|đón nhận huân chương",
  ],
  [
    "ceremony",
    "ceremony",
    "body",
    "trao quyết định|trao các quyết định|trao nhiều quyết định|công bố các quyết định|công bố nhiều quyết định|trao công bố|công bố và trao các quyết định|công bố, trao các quyết định|trao và công bố|khởi công|khánh thành|động thổ|tổ chức công bố",
  ],
  [
    "session",
    "session",
    "person",
    "trình quốc hội|trình hđnd|trình bày trước quốc hội|báo cáo trước quốc hội|báo cáo quốc hội|giải trình trước quốc hội|phát biểu trước quốc hội|trả lời chất vấn|đăng đàn|đọc tờ trình|tuyên thệ|trình bày báo cáo|trình bày tờ trình|trình bày dự thảo|trình bày dự án",
  ],
  ["session", "session", "vote", "thông qua|biểu quyết|bỏ phiếu|phê chuẩn|bầu|miễn nhiệm|quyết nghị|lấy phiếu"],
  [
    "session",
    "session",
    "house",
    "xem xét|bắt đầu làm việc|họp phiên|thảo luận|cho ý kiến|nghe|chất vấn|tiến hành chất vấn|làm việc tại hội trường",
  ],
  [
    "signing",
    "ceremony",
    "body",
    "ký thoả thuận|ký kết thoả thuận|ký biên bản|ký kết biên bản|ký quy chế phối hợp|ký kết quy chế|ký kết chương trình phối hợp|ký chương trình phối hợp",
  ],
];

/** Verbs that tell of a gathering without naming it. */
export const GATHERING_VERBS = new TokenTrie<GatheringVerb>();
for (const [kind, family, options, forms] of ROWS)
  for (const form of forms.split("|"))
    GATHERING_VERBS.add(form, {
      kind,
      family,
      byBody: options === "body" || options === "house" || options === "vote",
      needsName: options === "name",
      byHouse: options === "house" || options === "vote",
      vote: options === "vote",
    });
