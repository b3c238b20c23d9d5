import { DOUBTED } from "../claims/confidence-of.ts";
import { groupBy } from "../entities/group-by.ts";
import type { ConfidenceTable } from "../languages/language-pack.ts";
import type { MeasuredDraft } from "./measured-draft.ts";

/** Weight of the assumption that an ambiguity changes nothing, in claims. */
const PRIOR_FACTOR = 5;
const ROUNDS = 100;
const LOWEST_FACTOR = 0.1;

const hitsOf = (drafts: readonly MeasuredDraft[]) => drafts.filter(({ holds }) => holds).length;

function usualOf(drafts: readonly MeasuredDraft[]): number {
  const counts = [...groupBy(drafts, ({ given }) => given)].map(([given, own]) => [given, own.length] as const);
  return counts.reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0];
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

interface Prepared {
  readonly draft: MeasuredDraft;
  readonly ambiguities: readonly string[];
}

/**
 * The table under which, for every rule and for every ambiguity, the expected number of claims that hold is the counted
 * one (Bailey 1963, the method of minimum bias for tables of factors). Both are smoothed, so that what was seldom met is
 * not taken for sure: a rule as if one more claim had held and one had not, a factor as if some had held as usual.
 */
export function measureConfidence(drafts: readonly MeasuredDraft[]): ConfidenceTable {
  const byKey = groupBy(drafts, ({ key }) => key);
  const usual = new Map([...byKey].map(([key, own]) => [key, usualOf(own)]));
  const all: Prepared[] = drafts.map((draft) => ({
    draft,
    ambiguities: draft.given < (usual.get(draft.key) ?? 0) - 1e-9 ? [...draft.ambiguities, DOUBTED] : draft.ambiguities,
  }));
  const rules = groupBy(all, ({ draft }) => draft.key);
  const names = [...new Set(all.flatMap(({ ambiguities }) => ambiguities))].sort();
  const having = new Map(names.map((name) => [name, all.filter(({ ambiguities }) => ambiguities.includes(name))]));
  const precision = new Map([...rules.keys()].map((key) => [key, 0.9]));
  const factor = new Map(names.map((name) => [name, 1]));
  const product = (ambiguities: readonly string[], without = "") =>
    ambiguities.reduce((total, name) => (name === without ? total : total * (factor.get(name) ?? 1)), 1);
  const sum = (some: readonly Prepared[], of: (one: Prepared) => number) =>
    some.reduce((total, one) => total + of(one), 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [key, own] of rules) {
      const expected = sum(own, ({ ambiguities }) => product(ambiguities));
      precision.set(key, Math.min(1, (hitsOf(own.map(({ draft }) => draft)) + 1) / (expected + 2)));
    }
    for (const [name, own] of having) {
      const expected = sum(
        own,
        ({ draft, ambiguities }) => (precision.get(draft.key) ?? 0) * product(ambiguities, name),
      );
      const found = (hitsOf(own.map(({ draft }) => draft)) + PRIOR_FACTOR) / (expected + PRIOR_FACTOR);
      factor.set(name, Math.min(1, Math.max(LOWEST_FACTOR, found)));
    }
  }
  const counted = (some: readonly Prepared[]) => ({
    hits: hitsOf(some.map(({ draft }) => draft)),
    claims: some.length,
  });
  return {
    rules: Object.fromEntries(
      [...rules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, own]) => [
          key,
          { ...counted(own), precision: rounded(precision.get(key) ?? 0), usual: usual.get(key) ?? 0 },
        ]),
    ),
    ambiguities: Object.fromEntries(
      [...having].map(([name, own]) => [name, { ...counted(own), factor: rounded(factor.get(name) ?? 1) }]),
    ),
  };
}
