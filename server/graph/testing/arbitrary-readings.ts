import fc from "fast-check";
import type { Reading } from "#model/reading";
import { sampleReading, type SampleClaim, type SampleEntity } from "./sample-reading.ts";

// Few names, so that articles share them; two pairs fold to one key.
const PEOPLE = ["Lê Hoà", "Lê Hòa", "Lê Hoa", "Trần Đông", "Trần Dông", "Phạm Tư"];
const BODIES = ["Sở Một", "Sở Hai", "Đảng ủy Ba", "Đảng uỷ Ba"];
const EVENTS = ["Hội nghị A", "Hội nghị A mở rộng", "Lễ ký B"];
const DATES = ["2022-03-04", "2022-03-05", "2022-03", null];
const TITLES = ["Giám đốc", "Phó Giám đốc", "Bí thư"];

const day = fc.constantFrom("2022-03-04", "2022-03-05", "2023-01-01", null);
const claim = fc.record({
  person: fc.constantFrom(...PEOPLE),
  body: fc.constantFrom(...BODIES),
  event: fc.constantFrom(...EVENTS),
  title: fc.constantFrom(...TITLES),
  kind: fc.constantFrom("HELD_ROLE", "ATTENDED", "CHAIRED", "ORGANIZED", "PART_OF", "PROPOSED_FOR"),
  status: fc.constantFrom("current", "former", "new"),
  date: day,
  confidence: fc.constantFrom(0.6, 0.9, 1),
} as const);
const draft = fc.record({
  claims: fc.array(claim, { minLength: 1, maxLength: 6 }),
  dates: fc.array(fc.constantFrom(...DATES), { minLength: EVENTS.length, maxLength: EVENTS.length }),
  published: day,
});

type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

/** Small archives in which people, bodies and events meet across articles, and some names are hard to tell apart. */
export const arbitraryReadings: fc.Arbitrary<Reading[]> = fc
  .array(draft, { minLength: 2, maxLength: 7 })
  .map((drafts) => drafts.map(toReading));

function toReading({ claims, dates, published }: Draft, index: number): Reading {
  const made = claims.map(toClaim);
  const names = new Set(made.flatMap(({ who, what }) => [who, what]));
  const entities: SampleEntity[] = [
    ...PEOPLE.map((name): SampleEntity => ({ type: "person", name, aliases: [], count: 1, honorifics: [] })),
    ...BODIES.map((name): SampleEntity => ({
      type: "organization",
      name,
      aliases: [],
      count: 1,
      kind: "GovernmentBody",
      place: null,
    })),
    ...EVENTS.map((name, at): SampleEntity => ({
      type: "event",
      name,
      aliases: [],
      count: 1,
      kind: "conference",
      date: dates[at] ?? null,
      partOfDay: null,
      place: null,
      planned: false,
    })),
  ].filter(({ name }) => names.has(name));
  return sampleReading({ path: `${index}.txt`, published, entities, claims: made });
}

function toClaim({ kind, person, body, event, title, status, date, confidence }: Draft["claims"][number]): SampleClaim {
  const common = { kind, date, confidence };
  if (kind === "ORGANIZED") return { ...common, who: body, what: event };
  if (kind === "PART_OF") return { ...common, who: body, what: body === "Sở Một" ? "Sở Hai" : "Sở Một" };
  if (kind === "ATTENDED" || kind === "CHAIRED") return { ...common, who: person, what: event };
  return { ...common, who: person, what: body, title, status: kind === "PROPOSED_FOR" ? "proposed" : status };
}
