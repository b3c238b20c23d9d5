import type { Span } from "#model/document";
import type { LocalEvent } from "#model/entity";
import type { PersonMention } from "#model/mention";
import type { Stage } from "./scene.ts";

/** Said elsewhere: to a newspaper or in a paper. */
const ELSEWHERE =
  "bên lề|với phóng viên|với pv|với báo|với vnexpress|với tuổi trẻ|với thanh niên|với dân trí|với zing|với vov|với chúng tôi|phỏng vấn|điện thoại|văn bản|công văn|" +
  "thông cáo|facebook|ký quyết định|công điện|đơn tố cáo|đơn thư|đơn khiếu nại|đơn khởi kiện|đơn kiến nghị|đơn từ chức|lá đơn|bản giải trình|bản tường trình|tâm thư|thư ngỏ|hồi ký|theo quyết định|" +
  "với báo chí|theo tờ trình|trong tờ trình|thông báo số|báo cáo số|trang cá nhân|chia buồn|điện mừng|trong thư|gửi thư|gửi điện|dẫn lời|trao đổi với|mạng xã hội|sổ tang";
/** Said at another time, where it stands before the verb: behind it, it belongs to what is told. */
const BEFORE = "trước đó|trước đây|hôm qua|hôm trước|đã từng|từng nói|từng cho|từng khẳng|nhiều lần";
const padded = (phrases: string) => phrases.split("|").map((phrase) => ` ${phrase} `);
const [PHRASES, TIMES] = [padded(ELSEWHERE), padded(BEFORE)];
const TO_THE_PRESS = / với (?:báo|phóng|pv|vnexpress|chúng)/;
/** How far behind the verb its addressee can stand: "nói với VnExpress". */
const BEHIND = 24;

/** The words around the verb, without what is quoted. */
function frame(stage: Stage, until: number): string {
  const keys: string[] = [];
  let open = false;
  for (const { text, key, start } of stage.tokens) {
    if (start > until) break;
    if (text === "“" || (text === '"' && !open)) open = true;
    else if (text === "”" || text === '"') open = false;
    else if (!open) keys.push(key);
  }
  return ` ${keys.join(" ")} `;
}

/** Whether the sentence dates what it tells on another day than the gathering's. */
export function onAnotherDay(stage: Stage, event: LocalEvent, until: number): boolean {
  return stage.dates.some(
    ({ use, date, start }) => use === "point" && start < until && event.date !== null && !event.date.includes(date),
  );
}

/** "Phát biểu trước đó, Bộ trưởng A nói", "Trước đó, đọc báo cáo tổng kết, …": earlier at the same gathering */
const SPEECH =
  "(?:phát biểu|đọc báo cáo|đọc tờ trình|đọc diễn văn|báo cáo|trình bày|tham luận|giải trình|góp ý|thảo luận|chất vấn)";
const EARLIER_THERE = new RegExp(`^ (?:${SPEECH} trước đó , |trước đó , (?=${SPEECH} ))`);

/** "Vào năm 2012", "Hồi tháng 3/2012": words that can stand before the date that opens a sentence */
const OPENING = 2;

/** "Năm 2012, ông A tuyên bố …": the year or month that the sentence opens with, right before who speaks */
export const longBefore = ({ tokens, dates }: Stage, event: LocalEvent, { start, phrase }: PersonMention): boolean =>
  dates.some(({ use, date, start: from, end }) => {
    if (tokens.filter((token) => token.end <= from).length > OPENING) return false;
    if (use !== "period" || !/^\d{4}/.test(date) || (event.date ?? "").startsWith(date)) return false;
    const gap = tokens.filter((token) => token.start >= end && token.end <= Math.min(start, phrase.start));
    return gap.length === 1 && gap[0]?.text === ",";
  });

/** Somebody is quoted from another place or another day than the gathering's. */
export function saidElsewhere(stage: Stage, event: LocalEvent, verb: Span): boolean {
  const words = frame(stage, verb.start + BEHIND).replace(EARLIER_THERE, " ");
  const press = event.kind === "press-conference";
  const before = frame(stage, verb.start).replace(EARLIER_THERE, " ");
  return (
    PHRASES.some((phrase) => !(press && TO_THE_PRESS.test(phrase)) && words.includes(phrase)) ||
    TIMES.some((phrase) => before.includes(phrase)) ||
    onAnotherDay(stage, event, verb.start)
  );
}
