const TIME = String.raw`(\d{1,2})\s*[:hg]\s*(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([AP]M|SA|CH))?`;
const ZONE = String.raw`(?:\s*\(?\s*(Z|(?:GMT|UTC)?\s*[+-]\s*\d{1,2}(?::?\d{2})?)\s*\)?)?`;
const GAP = String.raw`[\s,|–-]*`;
const WEEKDAY = String.raw`(?:(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s*nhật|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)${GAP})?`;

/** "2021-12-31T21:00:00+07:00", "2021/12/31 21:00" */
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T\\s]+${TIME})?${ZONE}$`, "iu");
/** "Thứ Sáu, 31/12/2021 21:00", "ngày 31 tháng 12 năm 2021", "31.12.2021" */
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(?:ngày\\s+)?(\\d{1,2})(?:\\s*[-/.]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*[-/.]\\s*|,?\\s+năm\\s+|,\\s*)(\\d{4})(?:${GAP}(?:lúc\\s+)?${TIME})?${ZONE}$`,
  "iu",
);
/** "21:00 31/12/2021", "21h00, ngày 31/12/2021" */
const TIME_FIRST = new RegExp(
  `^${TIME}${ZONE}${GAP}${WEEKDAY}(?:ngày\\s+)?(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$`,
  "iu",
);
/** "Fri, 31 Dec 2021 21:00:00 +0700" */
const MAIL = new RegExp(`^${WEEKDAY}(\\d{1,2})\\s+([a-z]{3})[a-z]*\\s+(\\d{4})(?:\\s+${TIME})?${ZONE}$`, "iu");
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

type Parts = readonly (string | undefined)[];

/**
 * A date, with time and zone where given, as ISO 8601, exactly as precise as the source; null for anything else.
 * Days come before months, as Vietnamese writes them: "05/04/2021" is 5 April, and "12/31/2021" is no date.
 */
export function isoMoment(text: string): string | null {
  const trimmed = text.trim().replace(/\s+/g, " ");
  if (trimmed.length > 80) return null;
  let match: Parts | null;
  if ((match = YEAR_FIRST.exec(trimmed))) {
    const [, year, month, day, ...clock] = match;
    return moment(year, month, day, clock);
  }
  if ((match = DAY_FIRST.exec(trimmed))) {
    const [, day, month, year, ...clock] = match;
    return moment(year, month, day, clock);
  }
  if ((match = TIME_FIRST.exec(trimmed))) {
    const [, hour, minute, second, half, zone, day, month, year] = match;
    return moment(year, month, day, [hour, minute, second, half, zone]);
  }
  if ((match = MAIL.exec(trimmed))) {
    const [, day, name, year, ...clock] = match;
    return moment(year, String(MONTHS.indexOf(name?.toLowerCase() ?? "") + 1), day, clock);
  }
  return null;
}

function moment(year = "", month = "", day = "", clock: Parts): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) return null;
  if (Number(year) < 1900 || Number(year) > 2100) return null;
  const [hour, minute, second, half, zone] = clock;
  if (hour === undefined || minute === undefined) return date;
  const hours = hourOfDay(Number(hour), half);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const time = `${String(hours).padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
  return `${date}T${time}${zone === undefined ? "" : offset(zone)}`;
}

/** SA and CH are sáng and chiều: a.m. and p.m. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/^(PM|CH)$/i.test(half) ? 12 : 0);
}

function offset(zone: string): string {
  const [, sign, hours, minutes] = /([+-])\s*(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined || hours === undefined) return "Z";
  return `${sign}${hours.padStart(2, "0")}:${minutes ?? "00"}`;
}
