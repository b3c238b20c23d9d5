import { comparisonKey } from "#model/fold";
import { COUNTRIES, SAME_COUNTRY } from "../lexicons/countries.ts";
import { RULING_PARTIES } from "../lexicons/ruling-parties.ts";
import { remembered } from "../segmentation/remembered.ts";

const SHORT = new Map(COUNTRIES.map((form) => [comparisonKey(form), SAME_COUNTRY[form] ?? form]));
const NO_STATE = new Set(["Việt Nam", "EU", "ASEAN", "Liên Hợp Quốc", "châu Âu"]);

/** The foreign state that a place is: "nước CHDCND Lào" → "Lào"; null for Việt Nam, a province or none. */
export function foreignState(place: string | null): string | null {
  const state = place === null ? undefined : SHORT.get(comparisonKey(place));
  return state === undefined || NO_STATE.has(state) ? null : state;
}

const PARTIES = Object.entries(RULING_PARTIES).map(([state, party]) => [state, comparisonKey(party)] as const);

/** "Đảng Lao động Triều Tiên", "Quốc vụ viện Trung Quốc": whole names that have their foreign state inside. */
export const stateInName = remembered((name: string): string | null => {
  const key = comparisonKey(name);
  if (key.startsWith("quốc vụ viện")) return "Trung Quốc";
  return PARTIES.find(([, party]) => key.includes(party))?.[0] ?? null;
});
