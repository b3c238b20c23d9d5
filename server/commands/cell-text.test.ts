import type { QueryValue } from "#model/query";
import { describe, expect, it } from "vitest";
import { cellText } from "./cell-text.ts";

const person = {
  $type: "node",
  id: "per_1",
  labels: ["Person", "Official"],
  properties: { name: "Lê A", born: null },
} as const;
const event = { $type: "node", id: "evt_1", labels: ["Event"], properties: {} } as const;
const chaired = {
  $type: "relationship",
  id: "edg_1",
  kind: "CHAIRED",
  from: "per_1",
  to: "evt_1",
  properties: {},
} as const;

describe("a value in one line", () => {
  it.each<[QueryValue, string]>([
    [null, ""],
    ["Lê A\nLê B", "Lê A Lê B"],
    [2.5, "2.5"],
    [true, "true"],
    [["a", null, 1], '["a", null, 1]'],
    [{ a: { b: [] }, c: null }, "{a: {b: []}}"],
    [person, '(:Official:Person {name: "Lê A"})'],
    [chaired, "[:CHAIRED {}]"],
    [
      { $type: "path", nodes: [person, event], relationships: [chaired] },
      '(:Official:Person {name: "Lê A"})-[:CHAIRED {}]->(:Event {})',
    ],
    [
      { $type: "path", nodes: [event, person], relationships: [chaired] },
      '(:Event {})<-[:CHAIRED {}]-(:Official:Person {name: "Lê A"})',
    ],
  ])("%j is %s", (value, expected) => expect(cellText(value)).toBe(expected));
});
