import type { BodyPhrase } from "./body-phrase.ts";

/** Heads of parts: who leads the whole is named beside them, and its Party committee is the whole's. */
const PART =
  /^(?:Hội đồng|Ban|Phòng|Khoa|Bộ môn|Tổ|Đội|Vụ|Cục|Chi bộ|Trung tâm|Văn phòng|Viện|Ban Tổ chức|Ban Tuyên giáo|Ban Tuyên giáo và Dân vận|Ban Dân vận|Ban Nội chính|Ban Xây dựng Đảng|Ủy ban Kiểm tra)$/u;

/** "Phòng Tín dụng Ngân hàng Z" → "Ngân hàng Z", "Ban Tuyên giáo Tỉnh ủy X" → "Tỉnh ủy X"; a whole body as it is. */
export function wholeOf(body: BodyPhrase): BodyPhrase {
  let whole = body;
  while (whole.parent !== null && PART.test(whole.head.canonical)) whole = whole.parent;
  return whole;
}
