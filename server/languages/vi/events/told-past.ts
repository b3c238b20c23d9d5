import type { Sentence } from "#model/document";

/** "Đúng một năm trước, …", "Cách đây 3 năm, …", "Năm ngoái, …": told from long before the report */
const LONG_AGO =
  /^(?:(?:đúng|khoảng|hơn|gần|trước đó) )?(?:cách đây (?:hơn |gần |khoảng )?\S+ (?:năm|tháng)|\S+ (?:năm|tháng) (?:trước|trước đó|về trước) ,|(?:hồi )?(?:đầu |giữa |cuối )?năm ngoái|nhiều năm (?:trước|qua)|trước đây ,)/;
/** "… sang thăm có: Thủ tướng A (6/1961), Bộ trưởng B (9/1988), …": a chronicle of many years */
const IN_BRACKETS = /\( (?:\S+ ?[-–] ?)?(?:\d{1,2}[/.-])?\d{1,2}[/.-](?:19|20)\d\d/g;
const MANY = 3;

/** Whether a sentence tells of what was long before, so that no gathering of the report is meant. */
export function toldPast({ tokens }: Sentence): boolean {
  const words = tokens.map(({ key }) => key).join(" ");
  return LONG_AGO.test(words) || (words.match(IN_BRACKETS)?.length ?? 0) >= MANY;
}
