import { groupBy } from "./group-by.ts";
import type { ResolvedClaim } from "./resolved-claim.ts";
import type { RankOf } from "./tenures.ts";

/** The post that articles give a person when they report an event: the highest, then the first in the text. */
export function titlesThen(
  held: readonly ResolvedClaim[],
  rankOf: RankOf,
): (person: string, articles: readonly string[]) => string | null {
  const byPerson = groupBy(
    held.filter(({ claim }) => claim.status !== "former" && claim.status !== "ended"),
    ({ from }) => from,
  );
  return (person, articles) => {
    const wanted = new Set(articles);
    const posts = (byPerson.get(person) ?? [])
      .filter(({ claim }) => wanted.has(claim.article) && claim.title !== null)
      .map(({ claim }) => ({
        claim,
        label: `${claim.title ?? ""}, ${claim.objectName}`,
        rank: rankOf(claim.title ?? ""),
      }))
      .sort((a, b) => a.rank - b.rank || a.claim.start - b.claim.start || (a.label < b.label ? -1 : 1));
    return posts[0]?.label ?? null;
  };
}
