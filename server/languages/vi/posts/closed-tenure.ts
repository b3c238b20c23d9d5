import type { SentenceReading } from "../reading/sentence-reading.ts";

const DATE = "(?:(?:cuối|đầu|giữa|hết|khoảng|ngày|tháng|năm) )*(?:\\d{1,2}[/.-]){0,2}(?:19|20)\\d\\d";
const YEARS = "(?:19|20)\\d\\d ?[-–] ?(?:\\d{1,2}[/.-])?(?:19|20)\\d\\d";
const UNTIL = `${DATE} ?,? ?(?:đến|tới|[-–]) ?${DATE}`;
const FROM_TO = `(?:từ|những năm|các năm) ${UNTIL}`;
const PERIOD = `(?:trong )?(?:(?:giai đoạn|thời gian) ${UNTIL}|(?:(?:giai đoạn|thời gian|từ|những năm|các năm) )?${YEARS})`;
const WHO = "(?: ,)?(?: (?:trên|với|ở|trong))?(?: (?:thì )?(?:ông|bà|đồng chí|anh|chị)(?: [^ ,]+){0,4})?";

// "đề án giai đoạn 2021-2025" is no period of a person's own
const BEFORE = new RegExp(`(?:(?:^|[,;:(*+] )${PERIOD}|(?:^| )${FROM_TO})${WHO}$`, "u");
const BEHIND = new RegExp(`^\\(? ?(?:(?:${FROM_TO}|${PERIOD})(?: |$)|(?:cho )?(?:đến|tới) ${DATE}(?: |$))`, "u");
const OPEN = /(?:đến|tới|[-–]) ?(?:hiện )?nay/u;

/** No date takes more words. */
const REACH = 14;

const keysOf = ({ view }: SentenceReading, start: number, end: number): string =>
  view.tokens
    .slice(Math.max(0, start), end)
    .map(({ key }) => key)
    .join(" ");

/** "Giai đoạn 2010 - 2015, ông" before the token `start`: the tenure told next has an end, and is over. */
export const isClosedBefore = (reading: SentenceReading, start: number): boolean =>
  BEFORE.test(`${start > REACH ? "… " : ""}${keysOf(reading, start - REACH, start)}`);

/** "(2010 - 2015)", "từ 2010 đến 2015", "đến cuối năm 2005" behind the post that ends at token `end`; not "đến nay". */
export function isClosedBehind(reading: SentenceReading, end: number): boolean {
  const keys = keysOf(reading, end, end + REACH);
  return BEHIND.test(keys) && !OPEN.test(keys);
}
