import type { Claim } from "#model/claim";
import type { LocalEntity } from "#model/entity";
import type { Reading } from "#model/reading";
import { Failure } from "#model/failure";

/** What a transaction puts in the place of what `articles` stated before; without a reading an article is forgotten. */
export interface Replacement {
  readonly articles: ReadonlySet<string>;
  readonly readings: readonly Reading[];
}

/**
 * The last reading of each article, in the order of their ids.
 *
 * @throws Failure invalid-input where a claim speaks of an entity that its reading does not hold, or of another article
 */
export function replacementBy(readings: readonly Reading[]): Replacement {
  const byId = new Map(
    readings.map((reading) => [reading.article.id, { ...reading, claims: distinct(reading.claims) }]),
  );
  for (const reading of byId.values()) check(reading);
  return {
    articles: new Set(byId.keys()),
    readings: [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)),
  };
}

/** A claim's id is made of its content: two claims with one id are one claim, found twice. */
function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

function check({ article, entities, claims }: Reading): void {
  const refs = new Set(entities.map((entity: LocalEntity) => entity.ref));
  const fail = (what: string): never => {
    throw new Failure("invalid-input", `The reading of ${article.path ?? article.id} is not whole: ${what}.`);
  };
  if (refs.size !== entities.length) fail("two of its entities have one ref");
  for (const claim of claims) {
    if (claim.article !== article.id) fail(`claim ${claim.id} belongs to ${claim.article}`);
    for (const ref of [claim.subject, claim.object])
      if (!refs.has(ref)) fail(`claim ${claim.id} speaks of “${ref}”, which is not among its entities`);
  }
}
