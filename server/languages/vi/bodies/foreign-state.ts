import { comparisonKey } from "#model/fold";
import { COUNTRIES, SAME_COUNTRY } from "../lexicons/countries.ts";

const SHORT = new Map(COUNTRIES.map((form) => [comparisonKey(form), SAME_COUNTRY[form] ?? form]));
const NO_STATE = new Set(["Việt Nam", "EU", "ASEAN", "Liên Hợp Quốc", "châu Âu"]);

/** The foreign state that a place is: "nước CHDCND Lào" → "Lào"; null for Việt Nam, a province or none. */
export function foreignState(place: string | null): string | null {
  const state = place === null ? undefined : SHORT.get(comparisonKey(place));
  return state === undefined || NO_STATE.has(state) ? null : state;
}
