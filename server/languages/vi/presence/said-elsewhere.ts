import type { Span } from "#model/document";
import type { LocalEvent } from "#model/entity";
import type { Stage } from "./scene.ts";

/** Said elsewhere: to a newspaper, in a paper, at another time. */
const ELSEWHERE =
  "bên lề|với phóng viên|với pv|với báo|với vnexpress|với tuổi trẻ|với thanh niên|với dân trí|với zing|với vov|với chúng tôi|phỏng vấn|điện thoại|văn bản|công văn|" +
  "thông cáo|facebook|trước đó|trước đây|hôm qua|hôm trước|đã từng|từng nói|từng cho|từng khẳng|nhiều lần|ký quyết định|công điện|đơn tố cáo|đơn thư|đơn khiếu nại|theo quyết định|" +
  "với báo chí|theo tờ trình|trong tờ trình|thông báo số|báo cáo số|trang cá nhân|chia buồn|điện mừng|trong thư|gửi thư|gửi điện|dẫn lời|trao đổi với|mạng xã hội";
const PHRASES = ELSEWHERE.split("|").map((phrase) => ` ${phrase} `);
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

/** "Phát biểu trước đó, Bộ trưởng A nói": earlier at the same gathering */
const EARLIER_THERE = /^ (?:phát biểu|báo cáo|trình bày|tham luận|giải trình|góp ý|thảo luận|chất vấn) trước đó , /;

/** Somebody is quoted from another place or another day than the gathering's. */
export function saidElsewhere(stage: Stage, event: LocalEvent, verb: Span): boolean {
  const words = frame(stage, verb.start + BEHIND).replace(EARLIER_THERE, " ");
  const press = event.kind === "press-conference";
  return (
    PHRASES.some((phrase) => !(press && TO_THE_PRESS.test(phrase)) && words.includes(phrase)) ||
    onAnotherDay(stage, event, verb.start)
  );
}
