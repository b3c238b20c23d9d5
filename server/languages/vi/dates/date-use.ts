import type { Token } from "#model/document";
import type { DateMention } from "#model/mention";
import type { DateReading } from "./date-rule.ts";
import type { DateCue } from "./date-cue.ts";

type Use = DateMention["use"];

const DOCUMENTS = new Set([
  "quyết định",
  "nghị quyết",
  "chỉ thị",
  "công văn",
  "kết luận",
  "thông báo",
  "nghị định",
  "thông tư",
  "hướng dẫn",
  "quy định",
  "kế hoạch",
  "tờ trình",
  "công điện",
  "văn bản",
  "báo cáo",
  "pháp lệnh",
  "giấy phép",
]);
/** Last words of what has a number and a date: "nghị quyết số", "văn bản số", "luật số". */
const NUMBERED = new Set(
  "định quyết thị văn luận báo tư dẫn hoạch trình điện bản lệnh phép thư luật sự đồng nhận đơn thầu hợp".split(" "),
);
const ANNIVERSARIES = ["thành lập", "ngày sinh", "kỷ niệm", "quốc khánh", "truyền thống", "giải phóng", "năm ngày"];
const TERMS = new Set(["nhiệm kỳ", "giai đoạn", "thời kỳ", "khoá", "niên khoá"]);
const CODE = /^[\p{Lu}\p{N}][\p{Lu}\p{N}/.-]*$/u;

const pair = (tokens: readonly Token[], last: number) =>
  `${tokens[last - 1]?.key ?? ""} ${tokens[last]?.key ?? ""}`.trim();

/** "Quyết định số 891/2014/QĐ-UBND ngày", "Chỉ thị số 35-CT/TW, ngày" */
function afterDocument(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= 14; at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    // "Quyết định số 12, ngày 5/4", but not "tuyến metro số 1 ngày 13-3"
    if (token.key === "số" && !NUMBERED.has(tokens[at - 1]?.key ?? "") && !/[/-]/.test(tokens[at + 1]?.text ?? ""))
      return false;
    // "cuộc họp về dự thảo chỉ thị ngày 18/12": a draft has no day
    if (DOCUMENTS.has(pair(tokens, at)) && tokens[at - 2]?.key === "thảo") return false;
    if (token.key === "số" || DOCUMENTS.has(pair(tokens, at)) || token.key === "luật") return true;
    const code =
      token.shape === "number" ||
      CODE.test(token.text) ||
      [",", "-", "/", "–", "(", "ký", "ra", "ban", "hành", "đề"].includes(token.key);
    if (!code) return false;
  }
  return false;
}

function afterAnniversary(tokens: readonly Token[], start: number): boolean {
  const before = tokens
    .slice(Math.max(0, start - 8), start + 1)
    .map((token) => token.key)
    .join(" ");
  return ANNIVERSARIES.some((phrase) => before.includes(phrase)) && !before.includes(",");
}

/**
 * What a date says of the article: a day something happened, a cited document's date, an anniversary, a body's term …
 * null for a date of birth, which is none of these.
 */
export function dateUse(tokens: readonly Token[], index: number, cue: DateCue, reading: DateReading): Use | null {
  const before = tokens[cue.start - 1]?.key ?? "";
  if (before === "sinh" || (before === "năm" && tokens[cue.start - 2]?.key === "sinh") || before === "sn") return null;
  if (reading.first.month === null) {
    const [one, two] = [pair(tokens, index - 1), tokens[index - 1]?.key ?? ""];
    if (TERMS.has(one) || TERMS.has(two) || (two === "năm" && TERMS.has(pair(tokens, index - 2)))) return "term";
    return "period";
  }
  if (afterDocument(tokens, cue.start)) return "document";
  if (afterAnniversary(tokens, cue.start)) return "anniversary";
  if (cue.side !== null && reading.last === null) return cue.side;
  return reading.first.day === null ? "period" : "point";
}
