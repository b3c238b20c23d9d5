import { comparisonKey } from "#model/fold";
import { MERGED_INTO } from "../lexicons/province-mergers.ts";
import { REFORM } from "./era.ts";

const INTO = new Map(Object.entries(MERGED_INTO).map(([old, into]) => [comparisonKey(old), comparisonKey(into)]));

/** The day on which two provinces, by key, became one or parts of one: "hải dương", "hải phòng" → 2025-07-01. */
export function mergedOn(province: string, other: string): string | null {
  const [a, b] = [INTO.get(province) ?? province, INTO.get(other) ?? other];
  return province !== other && a === b ? REFORM : null;
}
