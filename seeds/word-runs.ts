import { comparisonKey } from "#model/fold";

/** Words of a text as comparison keys, each of the given names as one word. */
function words(text: string, names: readonly string[]): string[] {
  const longestFirst = [...new Set(names.map(comparisonKey))].sort((a, b) => b.length - a.length);
  const masked = longestFirst.reduce(
    (key, name, index) =>
      key.replaceAll(` ${name}`, (match, at: number) => (key[at + match.length] === " " ? ` §${index}` : match)),
    ` ${comparisonKey(text)} `,
  );
  return masked.trim().split(" ");
}

/**
 * The runs of `length` words that two texts have in common, a name counting as one word.
 *
 * @param names people, bodies, titles, gatherings: what two tellings of one event must share
 */
export function commonRuns(one: string, other: string, length: number, names: readonly string[]): string[] {
  const runs = (text: string) => {
    const all = words(text, names);
    return all.slice(0, Math.max(0, all.length - length + 1)).map((_, at) => all.slice(at, at + length).join(" "));
  };
  const theirs = new Set(runs(other));
  return runs(one).filter((run) => theirs.has(run));
}
