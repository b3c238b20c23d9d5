import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Evaluation } from "../../server/evaluation/evaluate.ts";

/** F1 per table and row, in per mille and rounded down, below which a reading of the regression set must not fall. */
export const Floors = z.record(z.string(), z.record(z.string(), z.int().min(0).max(1000)));
export type Floors = z.infer<typeof Floors>;

const FILE = new URL("floors.json", import.meta.url);

export const readFloors = (): Floors => Floors.parse(JSON.parse(readFileSync(FILE, "utf8")));

export function floorsOf(scores: ReadonlyMap<string, Evaluation>): Floors {
  return Object.fromEntries(
    [...scores].map(([table, { scores: rows }]) => [
      table,
      Object.fromEntries(rows.flatMap(({ row, f1 }) => (f1 === null ? [] : [[row, Math.floor(1000 * f1)]]))),
    ]),
  );
}

export const writeFloors = (floors: Floors): void => writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
