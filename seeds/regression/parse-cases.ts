import { Failure } from "#model/failure";
import { parseEvent } from "./parse-event.ts";
import { parseRole } from "./parse-role.ts";
import type { ExpectedEvent, ExpectedPerson, ExpectedRole, RegressionCase } from "./regression-case.ts";

const list = (value: string) => value.split(";").map((name) => name.trim());

function unique(persons: readonly ExpectedPerson[]): ExpectedPerson[] {
  return [...new Map(persons.map((person) => [person.name, person])).values()];
}

function parseCase(group: string, block: string): RegressionCase {
  const [heading = "", ...lines] = block.split("\n");
  const id = `${group}: ${heading.replace(/ @nfd$/u, "")}`;
  const firstGold = lines.findIndex((line) => line.startsWith("  "));
  if (firstGold < 1)
    throw new Failure("invalid-input", `${id}: give a text and, indented by two spaces, what it states`);
  const text = lines.slice(0, firstGold).join("\n");

  const roles: ExpectedRole[] = [];
  const events: ExpectedEvent[] = [];
  const named: Record<"other" | "historic" | "nobody", string[]> = { other: [], historic: [], nobody: [] };
  for (const line of lines.slice(firstGold)) {
    const { key, value } = /^ {2,4}(?:(?<key>[a-z][a-z ]*): )?(?<value>\S.*)$/u.exec(line)?.groups ?? {};
    if (value === undefined) throw new Failure("invalid-input", `${id}: what is “${line}”?`);
    if (key === undefined) {
      if (value !== "none") roles.push(parseRole(id, value));
    } else if (key === "other" || key === "historic" || key === "nobody") named[key].push(...list(value));
    else if (key === "event" || key === "planned") events.push(parseEvent(id, value, key === "planned"));
    else {
      const event = events.pop();
      const field = (
        {
          host: "organizedBy",
          there: "attendedBy",
          maybe: "attendedByOptional",
          chair: "chairedBy",
          spoke: "spokeAt",
        } as const
      )[key];
      if (event === undefined || field === undefined) throw new Failure("invalid-input", `${id}: what is “${line}”?`);
      const present = key === "chair" || key === "spoke" ? list(value) : [];
      const attendedBy = [...new Set([...event.attendedBy, ...present])];
      events.push({
        ...event,
        attendedBy,
        [field]: [...new Set([...(field === "attendedBy" ? attendedBy : []), ...list(value)])],
      });
    }
  }
  const there = events.flatMap((event) => [...event.attendedBy, ...event.attendedByOptional]);
  return {
    id,
    text: heading.endsWith(" @nfd") ? text.normalize("NFD") : text,
    persons: unique([
      ...there.map((name) => ({ name, kind: "official" as const })),
      ...roles.map(({ person }) => ({ name: person, kind: "official" as const })),
      ...named.other.map((name) => ({ name, kind: "other" as const })),
      ...named.historic.map((name) => ({ name, kind: "historic" as const })),
    ]),
    roles,
    events,
    nobody: named.nobody,
  };
}

/**
 * Reads one table of cases. A case begins with `= name` (and ` @nfd` for a text that is to be decomposed); the text
 * follows, a line a paragraph; then, indented by two spaces, everything that it states:
 *
 *       Lê Văn Đoàn | Chủ tịch | UBND tỉnh Nghệ An | new | 2015-06..
 *       event: Hội nghị giao ban | conference | 2023-01-05 | Vinh
 *         chair: Lê Văn Đoàn
 *         there: Cao Thị Thảo; Lô Văn Pín
 *       other: Kiều Văn Sáu
 *       nobody: Trần Hưng Đạo
 *       none
 *
 * Status is `current` unless given; `a/b` gives another acceptable status, `//` another acceptable title, body or date;
 * ` ?` at the end marks a row that may be left out. Lines with `#` are comments.
 *
 * @throws Failure invalid-input naming the case and the line
 */
export function parseCases(group: string, table: string): RegressionCase[] {
  const lines = table.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  if (lines[0]?.startsWith("= ") !== true) throw new Failure("invalid-input", `${group}: begin with a case, “= name”`);
  return `\n${lines.join("\n")}`
    .split("\n= ")
    .slice(1)
    .map((block) => parseCase(group, block));
}
