import type { PersonMention } from "#model/mention";
import type { Stage } from "./scene.ts";

/** How far behind its first word an opening phrase can end: "Phát biểu khai mạc và chỉ đạo hội nghị sáng 5/3, …" */
const REACH = 24;
const TITLES = new Set([
  "phó",
  "chủ",
  "bí",
  "giám",
  "bộ",
  "thứ",
  "trưởng",
  "tổng",
  "tân",
  "quyền",
  "đại",
  "viện",
  "cục",
  "vụ",
]);
const OTHERS = new Set(["với", "cho", "đã", "một", "nhiều", "các", "sẽ", "được", "rằng", "biết"]);

/**
 * Who does what a sentence (or the clause from token `from`) opens with: "Phát biểu tiếp đó, đồng chí A nhìn lại …",
 * "Chủ trì hội nghị, ông B nêu rõ …": the person right behind a comma that the opening phrase ends with; nobody stands
 * before it.
 */
export function openedBy({ tokens, people }: Stage, from = 0): PersonMention | null {
  for (let at = from + 2; at < Math.min(tokens.length, from + REACH); at++) {
    const comma = tokens[at];
    if (comma?.text === ":" || comma?.text === ";") return null;
    if (comma?.text !== ",") continue;
    const person = people[0];
    if (person === undefined || Math.min(person.start, person.phrase.start) < comma.end) return null;
    const gap = tokens.filter(
      ({ start, end }) => start >= comma.end && end <= Math.min(person.start, person.phrase.start),
    );
    // "…, Phó Chủ tịch UBND tỉnh A": words that no title is known for
    if (
      gap.length === 0 ||
      (TITLES.has(gap[0]?.key ?? "") &&
        gap.length <= 7 &&
        !gap.some(({ key, text }) => text === "," || OTHERS.has(key)))
    )
      return person;
  }
  return null;
}
