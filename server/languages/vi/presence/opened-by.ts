import type { PersonMention } from "#model/mention";
import type { Stage } from "./scene.ts";

/** How far behind its first word an opening phrase can end: "Phát biểu khai mạc và chỉ đạo hội nghị sáng 5/3, …" */
const REACH = 24;

/**
 * Who does what a sentence opens with: "Phát biểu tiếp đó, đồng chí A nhìn lại …", "Chủ trì hội nghị, ông B nêu rõ …": the
 * person right behind a comma that the opening phrase ends with; nobody stands before it.
 */
export function openedBy({ tokens, people }: Stage): PersonMention | null {
  for (let at = 2; at < Math.min(tokens.length, REACH); at++) {
    const comma = tokens[at];
    if (comma?.text === ":" || comma?.text === ";") return null;
    if (comma?.text !== ",") continue;
    const person = people[0];
    if (person === undefined || Math.min(person.start, person.phrase.start) < comma.end) return null;
    if (Math.min(person.start, person.phrase.start) <= comma.end + 2) return person;
  }
  return null;
}
