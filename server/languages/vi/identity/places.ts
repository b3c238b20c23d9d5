import { comparisonKey } from "#model/fold";
import { DISTRICT_ROWS } from "../lexicons/district-rows.ts";
import { CITIES, PLACE_VARIANTS, PROVINCES } from "../lexicons/provinces.ts";

/** A district, town or provincial city with the province it was in until 2025. */
export interface KnownDistrict {
  readonly level: string;
  readonly province: string;
}

const CENTRAL = new Set(CITIES.map(comparisonKey));
const BY_FORM = new Map<string, string>();
for (const name of [...CITIES, ...PROVINCES]) BY_FORM.set(comparisonKey(name), comparisonKey(name));
for (const [form, name] of Object.entries(PLACE_VARIANTS)) BY_FORM.set(comparisonKey(form), comparisonKey(name));

const KNOWN_DISTRICTS = new Map<string, KnownDistrict[]>();
for (const { province, type, name } of DISTRICT_ROWS) {
  const key = comparisonKey(name);
  const known = KNOWN_DISTRICTS.get(key) ?? [];
  known.push({ level: comparisonKey(type), province: provinceOf(comparisonKey(province)) ?? comparisonKey(province) });
  KNOWN_DISTRICTS.set(key, known);
}

/** Key of the province or centrally-run city that a key names: "hcm", "tp hồ chí minh", "hồ chí minh" are one. */
export function provinceOf(key: string): string | undefined {
  return BY_FORM.get(key) ?? BY_FORM.get(key.replace(/^(?:thành phố|tp|tỉnh) /u, ""));
}

/** "hải phòng" is run by the centre, and its "thành phố" says no more than its name. */
export function isCentralCity(key: string): boolean {
  return CENTRAL.has(key);
}

/** Every district of that name, in whichever provinces. */
export function districtsNamed(key: string): readonly KnownDistrict[] {
  return KNOWN_DISTRICTS.get(key) ?? [];
}

/** Forms of all provinces as they can stand in a text by key. */
export const PROVINCE_FORMS: readonly string[] = [...BY_FORM.keys()];
