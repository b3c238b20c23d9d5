import { expect, it } from "vitest";
import type { Reading } from "#model/reading";
import { factsOfReading } from "./facts-of-reading.ts";

const local = { aliases: [], count: 1 };
const claim = (
  kind: Reading["claims"][number]["kind"],
  subject: string,
  object: string,
): Reading["claims"][number] => ({
  id: "clm_000000000000000000000000",
  article: "art_000000000000000000000000",
  kind,
  subject,
  object,
  subjectName: subject,
  objectName: object,
  title: kind === "HELD_ROLE" ? "Giám đốc" : null,
  qualifiers: [],
  status: kind === "HELD_ROLE" ? "current" : null,
  capacity: null,
  quote: "…",
  start: 0,
  end: 1,
  date: null,
  from: null,
  to: null,
  rule: "vi.test",
  extractor: "vi@1",
  confidence: 0.9,
});

const reading: Pick<Reading, "entities" | "claims"> = {
  entities: [
    { ...local, type: "person", ref: "p", name: "Lê An", honorifics: [] },
    { ...local, type: "organization", ref: "o", name: "Sở Y tế", kind: "GovernmentBody", place: null },
    {
      ...local,
      type: "event",
      ref: "e",
      name: "hội nghị",
      kind: "conference",
      date: "2021-04-05",
      partOfDay: null,
      place: null,
      planned: false,
    },
  ],
  claims: [
    claim("HELD_ROLE", "p", "o"),
    claim("CHAIRED", "p", "e"),
    claim("ATTENDED", "o", "e"),
    claim("ORGANIZED", "o", "e"),
  ],
};

it("tells a reading in the terms of the gold: who chairs is there, bodies are no participants", () => {
  const facts = factsOfReading(reading as Reading);
  expect(facts.persons.map(({ name, official }) => [name, official])).toEqual([["Lê An", true]]);
  expect(facts.roles).toHaveLength(1);
  expect(facts.links.map(({ kind, person }) => `${kind} ${person}`)).toEqual(["CHAIRED p", "ATTENDED p"]);
  expect(facts.events.map(({ name, date }) => [name, date])).toEqual([["hội nghị", "2021-04-05"]]);
});
