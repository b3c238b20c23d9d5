export interface Counted<Gold, Fact> {
  readonly hits: number;
  readonly missing: readonly Gold[];
  readonly extra: readonly Fact[];
}

/**
 * Greedy one-to-one matching: each gold row takes the first fact that is the same, the required rows before the
 * optional ones, which neither help nor hurt.
 */
export function match<Gold extends { readonly optional?: boolean | undefined }, Fact>(
  gold: readonly Gold[],
  facts: readonly Fact[],
  same: (gold: Gold, fact: Fact) => boolean,
): Counted<Gold, Fact> {
  const left = new Set(facts);
  const missing: Gold[] = [];
  let hits = 0;
  for (const row of [...gold.filter((one) => !one.optional), ...gold.filter((one) => one.optional)]) {
    const found = facts.find((fact) => left.has(fact) && same(row, fact));
    if (found !== undefined) left.delete(found);
    if (row.optional) continue;
    if (found === undefined) missing.push(row);
    else hits++;
  }
  return { hits, missing, extra: [...left] };
}
