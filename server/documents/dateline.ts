import { isoMoment } from "./iso-moment.ts";

/** A title, a summary, a picture and its caption may come before it; prose further down is not looked at. */
const LINES_LOOKED_AT = 8;
const LONGEST = 90;

/** Words of the page around a date: buttons, "published", "updated". */
const AROUND =
  /^(?:(?:print|in|gốc|trang|bài|này|xem|nguồn|đăng|ngày đăng|đăng ngày|ngày xuất bản|xuất bản|đăng lúc|thời gian|thời gian đăng|cập nhật|cập nhật lúc|cập nhật ngày|ngày cập nhật|lần cuối|lúc|tin|posted|published|updated)\s*[:|,–-]?\s+)+/iu;
const BEHIND = /\s*[|,–-]?\s*(?:\s(?:gốc|print|in trang|in bài|chia sẻ|share|lưu|a|a-|a\+))+\s*[:|]?$/iu;
const LABEL = /(?:đăng|xuất bản|cập nhật|posted|published|updated)/iu;
const UPDATE = /(?:cập nhật|updated)/iu;
/** "Hoàng Tùng | ", "Báo Biển Đông - ": a name before the date, told from prose by its capitals. */
const BYLINE = /^(?:\p{Lu}[\p{L}\p{M}.]*\s+){1,5}[|–-]\s*(?=\p{N}|thứ|chủ|ngày)/iu;

const WEEKDAY = /^(?:thứ\s*(hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ\s*nhật|cn))/iu;
const WEEKDAY_NUMBER: Record<string, number> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 };

/**
 * When an article was published, from a line of its head that is a date and nothing else:
 * "Thứ Sáu, 31/12/2021 21:00" → 2021-12-31T21:00; "Cập nhật: 5/4/2021" only where there is no other.
 * A date inside prose is never taken, nor one whose weekday is wrong, nor a bare date without weekday, time or label.
 */
export function dateline(text: string): string | null {
  const lines = text
    .slice(0, 20_000)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, LINES_LOOKED_AT);
  let updated: string | null = null;
  for (const line of lines) {
    const moment = momentOfLine(line);
    if (moment === null) continue;
    if (!UPDATE.test(line)) return moment;
    updated ??= moment;
  }
  return updated;
}

function momentOfLine(line: string): string | null {
  if (line.length > LONGEST) return null;
  const inside = /^\(([^()]*)\)$/.exec(line)?.[1] ?? line;
  const core = inside.replace(BYLINE, "").replace(AROUND, "").replace(BEHIND, "").trim();
  const moment = isoMoment(core);
  if (moment === null) return null;
  const weekday = WEEKDAY.exec(core.replace(/^\d{1,2}\s*[:hg]\s*\d{2}[\s,|–-]*/iu, ""));
  if (weekday !== null && numberOf(weekday) !== new Date(`${moment.slice(0, 10)}T00:00:00Z`).getUTCDay()) return null;
  return weekday !== null || moment.includes("T") || LABEL.test(line) ? moment : null;
}

function numberOf([, name, sunday]: RegExpExecArray): number {
  if (sunday !== undefined) return 0;
  const key = name?.toLowerCase() ?? "";
  return WEEKDAY_NUMBER[key] ?? Number(key) - 1;
}
