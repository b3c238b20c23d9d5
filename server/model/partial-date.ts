/**
 * Dates as exact as their source, in EDTF (ISO 8601-2): "2021", "2021-04", "2021-04-05", intervals "2021-08-07/2021-08-08",
 * open ones "2024-08/" and "/2024-08"; and where an article gives no year "--04-05" and "--04", also in intervals.
 * The functions take any of these; anything else is treated as saying nothing.
 */
const POINT = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|--(\d{2})(?:-(\d{2}))?)$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const two = (number: number) => String(number).padStart(2, "0");
const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

function daysOf(year: number | null, month: number): number {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
}

function parsePoint(text: string): Point | null {
  const found = POINT.exec(text);
  if (found === null) return null;
  const point = { year: number(found[1]), month: number(found[2] ?? found[4]), day: number(found[3] ?? found[5]) };
  return isDay(point.year, point.month ?? 1, point.day ?? 1) ? point : null;
}

/** The two ends of a date; a point is its own first and last. */
function ends(date: string): readonly [string, string] {
  const slash = date.indexOf("/");
  return slash < 0 ? [date, date] : [date.slice(0, slash), date.slice(slash + 1)];
}

/** Whether such a day exists: 30 February does not, 29 February does in a leap year or where the year is unknown. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** (2021, 4, 5) → "2021-04-05"; (null, 4, null) → "--04"; (2021, null, null) → "2021" */
export function partialDate(year: number | null, month: number | null, day: number | null): string {
  const tail = [month, day].filter((part) => part !== null).map(two);
  return year === null ? `--${tail.join("-")}` : [String(year).padStart(4, "0"), ...tail].join("-");
}

/** "2021-04/" → true, "tháng 4" → false */
export function isPartialDate(date: string): boolean {
  const [first, last] = ends(date);
  if (first === "" && last === "") return false;
  return [first, last].every((end) => end === "" || parsePoint(end) !== null);
}

/** The year, or null where the date has none: "2021-04" → 2021, "--04-05" → null; of an interval that of its start. */
export function yearOf(date: string): number | null {
  const [first, last] = ends(date);
  return parsePoint(first === "" ? last : first)?.year ?? null;
}

/** The first day a date allows, as an ISO date; null without a year or a start. "2021-04" → "2021-04-01" */
export function earliestDay(date: string): string | null {
  const point = parsePoint(ends(date)[0]);
  return point?.year == null ? null : partialDate(point.year, point.month ?? 1, point.day ?? 1);
}

/** The last day a date allows, as an ISO date; null without a year or an end. "2021-02" → "2021-02-28" */
export function latestDay(date: string): string | null {
  const point = parsePoint(ends(date)[1]);
  if (point?.year == null) return null;
  const month = point.month ?? 12;
  return partialDate(point.year, month, point.day ?? daysOf(point.year, month));
}

/** Orders by first day, then by last; dates without a year come last, among themselves by text. */
export function comparePartialDates(a: string, b: string): number {
  const order = (x: string | null, y: string | null) =>
    x === y ? 0 : x === null ? 1 : y === null ? -1 : x < y ? -1 : 1;
  return order(earliestDay(a), earliestDay(b)) || order(latestDay(a), latestDay(b)) || order(a, b);
}
