import { comparisonKey } from "#model/fold";
import { communeRows } from "../lexicons/commune-rows.ts";
import type { Era } from "./era.ts";
import { provinceOf } from "./places.ts";

/** A commune of the lists, by keys. */
export interface KnownCommune {
  readonly level: string;
  readonly province: string;
  /** Without its level: "thanh sơn"; null since the reform of 2025. */
  readonly district: string | null;
}

let known: Map<string, KnownCommune[]> | undefined;

function byName(): Map<string, KnownCommune[]> {
  if (known !== undefined) return known;
  known = new Map();
  const provinces = new Map<string, string>();
  for (const { province, district, type, name } of communeRows()) {
    let key = provinces.get(province);
    if (key === undefined) {
      const form = comparisonKey(province);
      provinces.set(province, (key = provinceOf(form) ?? form));
    }
    const own = district === null ? null : comparisonKey(district).replace(/^(?:quận|huyện|thị xã|thành phố) /u, "");
    const of = comparisonKey(name);
    const rows = known.get(of) ?? [];
    rows.push({ level: type, province: key, district: own });
    known.set(of, rows);
  }
  return known;
}

/** Every commune of that name and level, in whichever provinces, as the country was divided then; of both where not told. */
export function communesNamed(name: string, level: string, era: Era): readonly KnownCommune[] {
  return (byName().get(name) ?? []).filter(
    (one) => one.level === level && (era === null || (one.district === null) === (era === "after")),
  );
}
