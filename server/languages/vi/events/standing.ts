import type { Token } from "#model/document";
import type { Standing } from "./gathering.ts";

const phrases = (text: string): readonly string[] => text.split("|").map((phrase) => ` ${phrase} `);

/** Before a head: it is part of another thing, or one of many. */
const CITED = phrases(
  "nghị quyết|nghị quyết của|văn kiện|thông báo|chỉ thị|biên bản|tinh thần|quy chế|chương trình|ban tổ chức|tiểu ban|trung tâm|nhà|phòng|" +
    "chuẩn bị|chuẩn bị cho|chuẩn bị tổ chức|tiến tới|hướng tới|hướng đến|chào mừng|trước thềm|phục vụ|từ|kể từ|từ sau|đến|đến nay|so với|các|những|nhiều|một số|mọi|mỗi|hàng loạt|hai|ba|bốn|5|số|hàng trăm|hàng chục|hàng nghìn|vài|sự kiện ,|lễ hội ,|hội nghị ,|hội thảo ,|cuộc họp ,|" +
    "thành công|thành công của|kết quả|kết quả của|nhân sự|chất lượng|lịch|dự thảo|không|chưa|hoãn|dừng|nếu|việc|nghị|như|bằng|hoặc|vô|một|mở|hay|quốc|nghỉ|dịp|ngày|nghi|mùa",
);
const ASIDE = phrases("sau|trước|ngoài|ngay sau|hậu|nhân|qua|giữa");
const PLANNED = phrases("sẽ|dự kiến|sắp|sắp tới");
const TASK = phrases("cần|phải|yêu cầu|đề nghị|giao|kế hoạch tổ chức|có thể|nên|muốn|xin|hãy|tiếp tục tổ chức");
const HELD = phrases(
  "tổ chức|chủ trì|dự|tiếp tục|tham dự|khai mạc|bế mạc|phát biểu|phát biểu kết luận|điều hành|tham gia|triệu tập|chứng kiến|diễn ra|bắt đầu|kết thúc|tiến hành|cử hành|có|chủ toạ|đến dự|tới dự|kết luận|chỉ đạo|họp|mở màn|bước vào|hoàn thành|khuôn khổ|quang cảnh|toàn cảnh|bên lề|cuối|mở đầu|khép lại",
);
const HELD_AT = phrases("tại|trong|ở|cũng tại|tới|đến|đã|vừa|tiến hành|cuối");
const HELD_AFTER = phrases(
  "diễn ra|được tổ chức|đã|khai mạc|bế mạc|thành công|kết thúc|thống nhất|biểu quyết|vắng mặt|xét xử|bầu|thảo luận|nghe|xem xét|thông qua|có sự|với sự|do|dưới sự|nhằm",
);

/** "Hội nghị tổng kết được Đảng ủy X tổ chức": the organiser stands between. */
const ORGANIZED_AFTER = / (?:được|do) (?:\S+ ){1,20}(?:tổ chức|chủ trì|đăng cai|triệu tập|phát động) /;

/** "Ông A không dự cuộc họp": what is told is that somebody stayed away. */
const ABSENT = / (?:không|chưa|không đến|không tới) (?:dự|tham dự|tham gia|có mặt tại) $/;

const WORKING_DAY = / (?:ngày|buổi|phiên) làm việc (?:thứ )?\S+(?: của)? $/;
const TOOK_PLACE = /^ (?:đã |vừa )?(?:diễn ra|được tổ chức) (?:vào )?(?:sáng |chiều |tối )?(?:ngày |hôm )?\d/;

const HALTED = / (?:dừng|hoãn|huỷ)(?: việc)? tổ chức /;
const NEXT = /^ tới | (?:sẽ|dự kiến|sắp|tới đây|sắp tới) /;
const COMING = / (?:thời gian tới|sắp tới|tới đây|tới) $/;

/** Before "giao" it is another word: "Bộ Ngoại giao", "bàn giao", "chuyển giao" */
const NOT_TO_TASK = new Set(["ngoại", "bàn", "chuyển", "xã", "kết", "tiếp"]);

/** A token's key; the city of Cần Thơ is no "cần", the foreign office gives no task. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  const city = token?.text === "Cần" && tokens[at + 1]?.text === "Thơ";
  const other = token?.key === "giao" && (token.shape !== "lower" || NOT_TO_TASK.has(tokens[at - 1]?.key ?? ""));
  return city || other ? `${token.key}-` : (token?.key ?? "");
}

/** The keys of a stretch of the sentence, between spaces; only what no semicolon parts from `from`. */
function before(tokens: readonly Token[], from: number, length: number): string {
  let words = "";
  for (let at = from - 1; at >= 0 && at >= from - length; at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ";") break;
    words = ` ${wordAt(tokens, at)}${words}`;
  }
  return words === "" ? "  " : `${words} `;
}

function after(tokens: readonly Token[], to: number, length: number): string {
  const keys: string[] = [];
  let brackets = 0;
  for (let at = to; at < tokens.length && keys.length < length; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ";") break;
    // "kỳ họp thứ 12 (kỳ họp bất thường) đã bầu": what stands in brackets is passed over
    if (token.text === "(") brackets++;
    else if (token.text === ")") brackets = Math.max(0, brackets - 1);
    else if (brackets === 0) keys.push(token.key);
  }
  return ` ${keys.join(" ")} `;
}

/** "sẽ hội đàm với …, hội kiến … và tham dự Diễn đàn": the last word on time holds for all that follows. */
const nextTime = (words: string) =>
  includes(` ${words.trim().split(" ").slice(-12).join(" ")} `, PLANNED) ||
  / sẽ (?!.* (?:đã|vừa|tại|trong|cho biết|rằng|nói|do|vì|khi) )(?:.* )?(?:dự|tham dự|chủ trì|tổ chức|và) $/.test(words);

const endsWith = (words: string, list: readonly string[]) => list.some((phrase) => words.endsWith(phrase));
const includes = (words: string, list: readonly string[]) => list.some((phrase) => words.includes(phrase));

/** What a sentence says of the gathering named by its tokens from `from` to `to`. */
export function standing(tokens: readonly Token[], from: number, to: number): Standing {
  const near = before(tokens, from, 4);
  const behind = after(tokens, to, 12);
  if (/ (?:trong|tại) một $/.test(near)) return "held";
  // "ra thông báo về kỳ họp thứ IV": the notice tells of the session itself
  const notice = tokens[from]?.key === "kỳ" && / thông báo (?:\S+ ){0,4}$/.test(before(tokens, from, 7));
  if (notice && to - from > 2) return "held";
  // "ngày làm việc thứ ba của Hội nghị …", "sang ngày làm việc thứ hai, Đại hội …"
  if (WORKING_DAY.test(before(tokens, from, 8))) return "held";
  const verb = near.endsWith(" kết luận ") && from <= 2;
  const program = / (?:tổ chức|tiếp tục|theo) (?:\S+ )?chương trình $/.test(near);
  if (endsWith(near, CITED) && !verb && !program) return "cited";
  // "lễ hội được tổ chức hằng năm", "tạm dừng tổ chức lễ khai mạc": none that took place
  if (/ (?:hằng năm|hàng năm|tạm dừng|bị huỷ|tạm hoãn) /.test(behind) || HALTED.test(before(tokens, from, 6)))
    return "cited";
  // "từ chức sau phiên họp bất thường diễn ra ngày 4/1": it is told when it was
  if (near.endsWith(" sau ") && TOOK_PLACE.test(behind)) return "held";
  if (endsWith(near, ASIDE) || ABSENT.test(near)) return "mentioned";
  // "tiếp ông A, đang thăm Việt Nam và dự Hội nghị …"; "tại kỳ họp vừa qua": told of for something else
  if (/ đang (?:\S+ ){0,8}(?:dự|tham dự) $/.test(before(tokens, from, 14))) return "mentioned";
  // … but "Tại kỳ họp vừa qua, ông A nêu": who follows was there
  if (/^ (?:vừa qua|vừa rồi|mới đây) , /.test(behind) && from <= 2 && /^ (?:tại|trong) $/.test(before(tokens, from, 2)))
    return "held";
  if (/^ (?:vừa qua|vừa rồi|gần đây|năm ngoái|trước đây|trước đó) /.test(behind)) return "mentioned";
  if (/ (?:chưa|không|không thể|chưa thể) (?:được |thể )?(?:diễn ra|tổ chức|thực hiện) /.test(behind)) return "cited";
  // "tại hội nghị bàn việc thời gian tới": the matter is to come, not the gathering
  const coming = NEXT.test(behind) || (!near.endsWith(" tại ") && COMING.test(before(tokens, to, to - from)));
  if (coming || nextTime(before(tokens, from, 36))) return "planned";
  if (includes(before(tokens, from, 6), TASK) && !near.endsWith(" tại ")) return "cited";
  if (ORGANIZED_AFTER.test(after(tokens, to, 26))) return "held";
  if (endsWith(near, HELD_AT) || includes(before(tokens, from, 8), HELD) || includes(behind, HELD_AFTER)) return "held";
  return / (?:tổ chức|dự|chủ trì) /.test(before(tokens, from, 12)) ? "held" : "mentioned";
}
