import { Failure } from "#model/failure";
import type { ExpectedEvent } from "./regression-case.ts";
import { splitOptions } from "./split-options.ts";

/** "Hội nghị giao ban | conference | 2023-01-05 | Vinh"; "-" where there is no date */
export function parseEvent(id: string, value: string, planned: boolean): ExpectedEvent {
  const { cells, optional } = splitOptions(value);
  const [name, kind, dates, place, ...rest] = cells;
  if (!name || !kind || !dates || rest.length > 0)
    throw new Failure("invalid-input", `${id}: an event is “name | kind | date | place”, not “${value}”`);
  const [date = "-", ...dateAlso] = dates.split(" // ");
  return {
    name,
    kind,
    date: date === "-" ? null : date,
    dateAlso,
    place: place ?? null,
    planned,
    optional,
    organizedBy: [],
    attendedBy: [],
    attendedByOptional: [],
    chairedBy: [],
    spokeAt: [],
  };
}
