/**
 * The commonest value; of equally common ones the longest, then the first in code-point order, so that the order of
 * arrival never decides.
 */
export function majority(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) {
    if (best === null || precedes(value, count, best, counts.get(best) ?? 0)) best = value;
  }
  if (best === null) throw new Error("majority of nothing");
  return best;
}

function precedes(value: string, count: number, best: string, bestCount: number): boolean {
  if (count !== bestCount) return count > bestCount;
  if (value.length !== best.length) return value.length > best.length;
  return value < best;
}

/** Distinct values in code-point order, without nulls. */
export function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}
