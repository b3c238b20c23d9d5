import { keyLine } from "../segmentation/key-line.ts";
import type { Stage } from "./scene.ts";

/** "trao đổi với báo chí", "trả lời PV", "nói với VnExpress", "cho VnExpress biết", "thông tin trên báo X" */
const TO_THE_PRESS =
  / (?:trao đổi|trả lời|nói|chia sẻ|thông tin|cho biết|khẳng định|xác nhận|tâm sự|bày tỏ)(?: \S+){0,3} (?:với|cho)(?: các)? (?:báo|phóng viên|pv|nhà báo|vnexpress|tuổi trẻ|thanh niên|dân trí|zing|vov|vtc|ttxvn|vietnamnet|người đưa|tiền phong|lao động|tri thức|infonet|chúng tôi) | (?:chia sẻ|nói|viết|phát biểu|trả lời|thông tin) trên (?:báo|tờ|trang|zing|vnexpress|facebook|tuổi trẻ|thanh niên|dân trí|vov|vtv|infonet|tạp chí) | trả lời (?:báo chí|báo giới|phỏng vấn|phóng viên|pv|vnexpress|tuổi trẻ|chúng tôi) | (?:thông tin|nguồn tin|tin) (?:từ|trên) (?:báo|tờ|trang) | cuộc (?:phỏng vấn|trò chuyện|trao đổi) /;

/** Whether somebody speaks to a newspaper in the sentence, at no gathering that it names. */
export function toThePress({ tokens, events }: Stage): boolean {
  return events.length === 0 && TO_THE_PRESS.test(keyLine(tokens));
}

const PAPERS = new Set(["TTO", "TT", "VOV", "NLĐO", "TNO", "VTV", "VTC"]);

/** "Bí thư A nói về đặc khu TTO - Bí thư A …": what another article of the paper begins with */
export function isTeaser({ tokens }: Stage): boolean {
  return tokens.some(
    ({ text }, index) => index > 2 && PAPERS.has(text) && ["-", "–"].includes(tokens[index + 1]?.text ?? ""),
  );
}
