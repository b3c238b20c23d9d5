import type { EventKind } from "#model/entity";
import { TokenTrie } from "../matching/token-trie.ts";

/** Words that can refer to one another: "kỳ họp" and "phiên họp", "buổi làm việc" and "cuộc họp". */
export type Family =
  "conference" | "session" | "congress" | "ceremony" | "meeting" | "press" | "visit" | "festival" | "trial" | "any";

export interface GatheringHead {
  readonly kind: EventKind;
  readonly family: Family;
  /** Says little alone: "lễ", "phiên", "buổi" need a word of their own after them. */
  readonly needs: ReadonlySet<string> | null;
}

/** What a "lễ" is held for; "lễ hội", "lễ phép", "nghỉ lễ" are none. Counted in real articles. */
const CEREMONIES = new Set(
  (
    "trao công ký phát khai bế kỷ kỉ đón tiễn viếng truy tang tưởng dâng thượng chào tuyên nhậm ra bàn khánh khởi động mít tổng " +
    "hạ phong giao bổ tốt tri cầu an đặt gắn tiếp gặp chúc giỗ cưới đính xuất thả thắp rước tặng nhận hội/nghị quốc tôn vinh thành " +
    "thông kết cấp chuyển di nhập đưa hoả hợp cất mở mừng sơ lên mặc trồng"
  ).split(" "),
);
const SITTINGS = new Set("họp thảo chất giải khai bế làm toàn trù chuyên bỏ".split(" "));

const ROWS: readonly (readonly [kind: EventKind, family: Family, forms: string, needs?: ReadonlySet<string>])[] = [
  [
    "conference",
    "conference",
    "hội nghị|hội thảo|tọa đàm|buổi tọa đàm|cuộc tọa đàm|diễn đàn|hội nghị trực tuyến|buổi hội thảo|lớp tập huấn|buổi hội nghị",
  ],
  [
    "session",
    "session",
    "kỳ họp|phiên họp|phiên chất vấn|phiên giải trình|phiên thảo luận|phiên khai mạc|phiên bế mạc|phiên toàn thể|phiên trù bị",
  ],
  ["congress", "congress", "đại hội|đại hội đồng cổ đông|ĐHĐCĐ|ĐHCĐ|cuộc họp ĐHĐCĐ"],
  [
    "ceremony",
    "ceremony",
    "buổi lễ|lễ khai mạc|buổi khai mạc|lễ mít tinh|mít tinh|buổi công bố|buổi trao|đêm gala|buổi ra mắt",
  ],
  ["ceremony", "ceremony", "lễ", CEREMONIES],
  ["ceremony", "ceremony", "tang lễ"],
  ["ceremony", "ceremony", "tiệc trà|quốc yến|tiệc chiêu đãi|buổi chiêu đãi|tiệc chào mừng|dạ tiệc|tiệc tối"],
  ["ceremony", "ceremony", "nghi thức chào cờ|buổi chào cờ|buổi sinh hoạt|sinh hoạt chính trị"],
  [
    "meeting",
    "meeting",
    "cuộc họp|buổi họp|buổi làm việc|cuộc làm việc|buổi tiếp|cuộc tiếp|hội đàm|cuộc hội đàm|buổi hội đàm|hội kiến|cuộc hội kiến",
  ],
  [
    "meeting",
    "meeting",
    "cuộc gặp|buổi gặp|cuộc gặp mặt|buổi gặp mặt|gặp mặt|cuộc gặp gỡ|buổi gặp gỡ|buổi họp mặt|họp mặt|buổi trao đổi",
  ],
  [
    "meeting",
    "meeting",
    "tiếp xúc cử tri|buổi tiếp xúc cử tri|cuộc tiếp xúc cử tri|buổi tiếp xúc|cuộc tiếp xúc|buổi tiếp dân|buổi tiếp công dân",
  ],
  [
    "meeting",
    "meeting",
    "buổi giao ban|cuộc giao ban|hội nghị giao ban|buổi đối thoại|cuộc đối thoại|buổi thảo luận|buổi nói chuyện|buổi chất vấn",
  ],
  [
    "press-conference",
    "press",
    "họp báo|buổi họp báo|cuộc họp báo|giao ban báo chí|buổi giao ban báo chí|hội nghị giao ban báo chí|cuộc họp báo chí",
  ],
  [
    "inspection",
    "visit",
    "buổi kiểm tra|chuyến kiểm tra|chuyến thị sát|buổi khảo sát|chuyến khảo sát|buổi giám sát|đợt kiểm tra",
  ],
  ["visit", "visit", "chuyến thăm|chuyến công tác|chuyến công du|chuyến đi thực tế|buổi đến thăm|buổi thăm"],
  ["signing", "ceremony", "lễ ký|lễ ký kết|buổi ký kết|buổi lễ ký kết"],
  [
    "session",
    "session",
    "thảo luận tại tổ|thảo luận ở tổ|thảo luận tổ|thảo luận tại hội trường|thảo luận ở hội trường|buổi thảo luận tổ|phiên thảo luận tổ",
  ],
  [
    "other",
    "festival",
    "ngày hội|hội thi|hội trại|hội diễn|hội thao|hội khoẻ|hội chợ|hội xuân|hội báo xuân|liên hoan|lễ hội|tuần lễ văn hoá|giao lưu văn nghệ|cầu truyền hình|chương trình nghệ thuật|chương trình giao lưu|chương trình cầu truyền hình|đêm nghệ thuật|đêm nhạc|đêm giao lưu|buổi hoà nhạc",
  ],
  ["other", "trial", "phiên toà|phiên xét xử|phiên toà sơ thẩm|phiên toà phúc thẩm|phiên sơ thẩm|phiên phúc thẩm"],
  ["other", "any", "sự kiện|chương trình"],
];

/** Head nouns of gatherings by kind, longest first where they overlap. */
export const GATHERING_HEADS = new TokenTrie<GatheringHead>();
for (const [kind, family, forms, needs] of ROWS)
  for (const form of forms.split("|")) GATHERING_HEADS.add(form, { kind, family, needs: needs ?? null });
const OCCASIONS = new Set(
  "làm tiếp lễ gặp họp công thảo toạ đối giám giao khai kiểm trao trò nói cung chất sinh ra đón tổng hội tập tri thị thăm điện mít chào bàn giới ký thuyết phát khen tuyên tặng".split(
    " ",
  ),
);
GATHERING_HEADS.add("buổi", { kind: "meeting", family: "meeting", needs: OCCASIONS });
/** "cuộc tập trận", "cuộc thi", "cuộc kiểm tra", "cuộc trò chuyện" gather nobody at one place and time; "vào cuộc làm rõ" is none. */
const LONG_AFFAIRS = new Set("tập thi kiểm giám trao trò tổng công ra tuyên khai làm".split(" "));
GATHERING_HEADS.add("cuộc", {
  kind: "meeting",
  family: "meeting",
  needs: new Set([...OCCASIONS].filter((word) => !LONG_AFFAIRS.has(word))),
});
GATHERING_HEADS.add("đại lễ", {
  kind: "ceremony",
  family: "ceremony",
  needs: new Set(["phật", "vesak", "kỷ", "cầu", "trai"]),
});
GATHERING_HEADS.add("phiên", { kind: "session", family: "session", needs: SITTINGS });
