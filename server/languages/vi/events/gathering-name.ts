import type { Token } from "#model/document";
import { GATHERING_HEADS } from "./gathering-heads.ts";

const STOPS = new Set(
  (
    "tới diễn được đã sẽ do nhằm để vào tại ở dưới khi thì là mà vừa nên bởi trong sáng chiều trưa tối hôm ngày có cũng này trên vẫn đang bắt bế theo từ sau trước cùng tham dự còn thấy cho " +
    "hồi như ( ) : ; ? ! … ..."
  ).split(" "),
);
/** Verbs that begin what is said of it, told from words of a name by their second syllable. */
const VERBS = new Set(
  (
    "phát biểu|nhấn mạnh|khẳng định|yêu cầu|ghi nhận|chỉ đạo|bày tỏ|nêu rõ|nhận định|nhận xét|đồng chí|đồng thời|đồng chủ|chủ trì|chủ toạ|nhân dịp|nhân kỷ|nói về|" +
    "bầu ông|bầu bà|bầu đồng|bầu các|bước sang|năm nay|năm ngoái|năm trước|trực tiếp|thu hút|kết thúc|thống nhất|biểu quyết|cho biết|cho thấy|cho hay|đánh dấu|tiếp tục|bước vào|khai mạc|thành công|nghe báo|nghe lại|bằng hình"
  ).split("|"),
);
/** Words that go on with a name after a comma or a semicolon: "…, phương hướng, nhiệm vụ 6 tháng cuối năm". */
const GOES_ON = new Set(
  (
    "phương triển nhiệm kế kỷ biểu tuyên sơ tổng chống gắn quán công khen đón khoá nhiệm tôn ký phát giao hướng đánh góp học xử thu " +
    "khoá lần thứ bổ điều khối trao định bàn xây thực năm"
  ).split(" "),
);
/** "Kỳ họp thứ 7, HĐND tỉnh X khóa Y": the body of a session follows its number. */
const BODIES = new Set(["hđnd", "quốc", "hội", "uỷ", "ubnd"]);
const SESSIONS = new Set(["kỳ", "phiên"]);
const LONGEST = 45;
/** Tokens within which a quotation that a name stands in was opened. */
const NEAR = 40;
/** "với" opens the other side of a meeting, "với sự tham dự của" does not. */
const WITH = "với";
const WHEN = new Set(["vào", "tại", "sáng", "chiều", "ngày", "ở", "tối"]);

const isDate = (tokens: readonly Token[], index: number) =>
  tokens[index]?.shape === "number" && /^\d{1,2}[/-]\d{1,2}/.test(tokens[index].text);

/**
 * Index after a gathering's name that starts at `from` with a head of `head` tokens:
 * "Hội nghị tổng kết công tác năm 2021 và triển khai nhiệm vụ năm 2022. …" ends before the full stop.
 */
export function nameEnd(tokens: readonly Token[], from: number, head: number): number {
  let quotes = 0;
  let end = head;
  const inside = tokens.slice(Math.max(0, from - NEAR), from).filter(({ text }) => text === '"').length % 2 === 1;
  for (let at = head; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at];
    // "… cuộc làm việc", ông A nói: the quotation that the name stands in ends
    if (token === undefined || (inside && token.text === '"')) break;
    if (["“", '"', "‘", "«"].includes(token.text) && (quotes === 0 || token.text !== '"')) quotes++;
    else if (["”", '"', "’", "»"].includes(token.text)) quotes = Math.max(0, quotes - 1);
    if (quotes > 0) {
      end = at + 1;
      continue;
    }
    const next = tokens[at + 1]?.key ?? "";
    if (token.text === "," || token.text === ";" || token.text === "-" || token.text === "–") {
      if (token.text === "-" && tokens[at - 1]?.end === token.start) continue;
      const body = BODIES.has(next) && tokens[at + 1]?.shape !== "lower" && SESSIONS.has(tokens[from]?.key ?? "");
      if (!body && (!GOES_ON.has(next) || tokens[at + 1]?.shape !== "lower")) break;
      continue;
    }
    if (isDate(tokens, at)) break;
    if (STOPS.has(token.key) && token.shape !== "capital") {
      // "cho ý kiến", "có giới hạn", "ở cơ sở" and the like belong to a name once it has begun with a verb of its own
      const inside =
        (token.key === "cho" && next !== "biết" && next !== "thấy" && next !== "hay" && next !== "rằng") ||
        token.key === "trong";
      if (!(inside && (at > head || next === "ý"))) break;
    }
    // full stops inside a sentence belong to abbreviations: "HĐND TP. HCM"
    if (token.text === ".") {
      if (tokens[at + 1] === undefined || token.start > (tokens[at - 1]?.end ?? 0)) break;
      continue;
    }
    if (at > head && VERBS.has(`${token.key} ${next}`) && !(tokens[at - 1]?.key === "ban" && token.key === "chỉ"))
      break;
    if (token.key === "tổ" && WHEN.has(tokens[at + 2]?.key ?? "")) break;
    if (token.key === WITH && (next === "sự" || next === "chủ")) break;
    if (token.key === "và" && (STOPS.has(next) || GATHERING_HEADS.at(tokens, at + 1).length > 0)) break;
    end = at + 1;
  }
  while (end > head && ["và", "với", "của", "về", "cho", "trong"].includes(tokens[end - 1]?.key ?? "")) end--;
  return end;
}
