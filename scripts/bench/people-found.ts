import { comparisonKey } from "#model/fold";

/** Share of the stated names that were found, as a whole name, over the articles that were looked at. */
export function peopleFound(stated: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  let [hits, all] = [0, 0];
  for (const [index, names] of found.entries()) {
    const keys = new Set(names.map(comparisonKey));
    const expected = stated[index] ?? [];
    all += expected.length;
    hits += expected.filter((name) => keys.has(comparisonKey(name))).length;
  }
  return all === 0 ? 0 : hits / all;
}
