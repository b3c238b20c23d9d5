import type { Survey } from "./survey.ts";

export interface Change {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Every count and every section's total in two surveys, those that changed; and the patterns that changed most. */
export interface SurveyDifference {
  readonly counts: readonly Change[];
  readonly sections: readonly Change[];
  readonly patterns: readonly (Change & { readonly section: string })[];
}

function changes(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name) ?? 0, after: after.get(name) ?? 0 }))
    .filter((change) => change.before !== change.after);
}

/** @param top how many patterns of each section, the greatest change first; only those listed in both surveys count */
export function compareSurveys(before: Survey, after: Survey, top: number): SurveyDifference {
  const totals = ({ sections }: Survey) => new Map(sections.map(({ name, total }) => [name, total]));
  const patterns = after.sections.flatMap((section) => {
    const old = before.sections.find(({ name }) => name === section.name);
    if (old === undefined) return [];
    const listed = (one: typeof section) => new Map(one.patterns.map(({ pattern, count }) => [pattern, count]));
    // a list that was cut says nothing of what is not in it
    const whole = old.patterns.length === old.distinct && section.patterns.length === section.distinct;
    const [one, other] = [listed(old), listed(section)];
    return changes(one, other)
      .filter(({ name }) => whole || (one.has(name) && other.has(name)))
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
      .slice(0, top)
      .map((change) => ({ section: section.name, ...change }));
  });
  return {
    counts: changes(new Map(Object.entries(before.counts)), new Map(Object.entries(after.counts))),
    sections: changes(totals(before), totals(after)),
    patterns,
  };
}
