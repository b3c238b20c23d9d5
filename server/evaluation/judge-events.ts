import type { EventFact, Facts, LinkFact } from "./facts.ts";
import type { GoldArticle, GoldEvent } from "./gold.ts";
import type { Judged } from "./judged.ts";
import { match } from "./match.ts";
import { normalForm } from "./normal-form.ts";
import { unique } from "./unique.ts";

type NamedPerson = NonNullable<GoldEvent["attendedBy"]>[number];
interface Participant {
  readonly person: string;
  readonly optional: boolean;
}

const monthDay = (date: string) => date.replace(/^(\d{4}|-)-/, "");

/** A written date without a year agrees with any year; a month agrees with its days. */
function sameDate(gold: string, read: string): boolean {
  if (gold.startsWith("--")) return monthDay(read).startsWith(monthDay(gold));
  return read.startsWith(gold) || gold.startsWith(read);
}

/** Events are told apart by date alone: their names are free text. */
function sameEvent(gold: GoldEvent, read: EventFact): boolean {
  const dates = [gold.date, ...[gold.dateAlso ?? []].flat()].filter((date) => date);
  if (dates.length === 0 || !read.date) return true;
  return dates.some((date) => sameDate(date ?? "", read.date ?? ""));
}

/** Everyone in one capacity at any of the article's events; a required row wins over an optional one. */
function participants(events: readonly GoldEvent[], field: "attendedBy" | "chairedBy" | "spokeAt"): Participant[] {
  const named = (one: NamedPerson, optional: boolean): Participant =>
    typeof one === "string"
      ? { person: one, optional }
      : { person: one.person ?? one.name ?? "", optional: optional || one.optional === true };
  const rows = events.flatMap((event) => [
    ...(event[field] ?? []).map((one) => named(one, event.optional === true || event.planned === true)),
    ...(event[`${field}Optional`] ?? []).map((one) => named(one, true)),
  ]);
  return unique([...rows.filter((row) => row.optional), ...rows.filter((row) => !row.optional)], (row) =>
    normalForm(row.person),
  );
}

/** Events by date; people by capacity, whichever of the article's events they are linked to. */
export function judgeEvents(gold: GoldArticle, facts: Facts): Judged[] {
  const events = gold.events ?? [];
  const people = (kind: LinkFact["kind"], field: "attendedBy" | "chairedBy" | "spokeAt") =>
    match(
      participants(events, field),
      unique(
        facts.links.filter((link) => link.kind === kind),
        (link) => normalForm(link.person),
      ),
      (a, b) => normalForm(a.person) === normalForm(b.person),
    );
  return [
    [
      "events",
      match(
        events.map((event) => ({ ...event, optional: event.optional === true || event.planned === true })),
        unique(facts.events, (event) => `${normalForm(event.name)}${event.date ?? "null"}`),
        sameEvent,
      ),
    ],
    ["attended", people("ATTENDED", "attendedBy")],
    ["chaired", people("CHAIRED", "chairedBy")],
    ["spoke", people("SPOKE_AT", "spokeAt")],
  ];
}
