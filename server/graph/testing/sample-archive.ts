import type { Reading } from "#model/reading";
import { sampleReading } from "./sample-reading.ts";

const LETTERS = "A B C D E G H I K L M N O P Q R S T U V X Y".split(" ");

/** Articles number `from` to `from + size` of one endless made-up archive, in which people, bodies and events recur. */
export function sampleArchive(size: number, from = 0): Reading[] {
  return Array.from({ length: size }, (_, offset) => articleNumber(from + offset));
}

function articleNumber(number: number): Reading {
  const date = `2022-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
  const chair = `Trịnh Văn ${letters(number % 97)}`;
  const guests = [1, 2, 3].map((step) => `Ngô Thị ${letters((number * step) % 389)}`);
  const board = `Sở Số ${letters(number % 23)}`;
  const event = `Hội nghị lần ${number % 41}`;
  const local = { aliases: [], count: 1 };
  return sampleReading({
    path: `archive/${number}.txt`,
    published: date,
    entities: [
      ...[...new Set([chair, ...guests])].map((name) => ({ ...local, type: "person" as const, name, honorifics: [] })),
      { ...local, type: "organization", name: board, kind: "GovernmentBody", place: null },
      { ...local, type: "event", name: event, kind: "conference", date, partOfDay: null, place: null, planned: false },
    ],
    claims: [
      { kind: "HELD_ROLE", who: chair, what: board, title: "Giám đốc", status: "current", date, confidence: 0.9 },
      { kind: "CHAIRED", who: chair, what: event, date },
      { kind: "ORGANIZED", who: board, what: event },
      ...guests.map((who) => ({ kind: "ATTENDED" as const, who, what: event, date, capacity: "guest" as const })),
    ],
  });
}

/** A name of its own for each number below 484: 0 → "Aa", 23 → "Bb". */
function letters(number: number): string {
  const [high = "", low = ""] = [Math.floor(number / LETTERS.length), number].map((at) => LETTERS[at % LETTERS.length]);
  return `${high}${low.toLowerCase()}`;
}
