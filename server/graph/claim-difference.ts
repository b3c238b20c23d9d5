import { Failure } from "#model/failure";
import { claimStatements, type ClaimRole } from "./cypher/claim-statements.ts";
import { entityLabel } from "./cypher/entity-label.ts";
import { type HeldClaim, type HeldGraph, mentionKey } from "./held-graph.ts";
import type { Replacement } from "./replacement.ts";
import { RowsByStatement } from "./rows-by-statement.ts";
import { sameProperties } from "./same-properties.ts";
import { storedClaim } from "./stored-claim.ts";
import type { Write } from "./write.ts";

const ROLES = [
  ["SUBJECT", "subject", "subjectId"],
  ["OBJECT", "object", "objectId"],
] as const;

/** Claims of the replaced articles, and SUBJECT and OBJECT of every claim whose entity has another id now. */
export function claimDifference(
  held: HeldGraph,
  { articles, readings }: Replacement,
  assigned: ReadonlyMap<string, string>,
): Write[] {
  const claims = new RowsByStatement();
  const unlinked = new RowsByStatement();
  const linked = new RowsByStatement();
  const relink = (id: string, role: ClaimRole, before: string | null, now: string): void => {
    if (before === now) return;
    if (before !== null) unlinked.add(claimStatements.unlink(role), { id });
    linked.add(claimStatements.link(role, entityLabel(now)), { id, entity: now });
  };

  const stated = new Set(readings.flatMap((reading) => reading.claims.map((claim) => claim.id)));
  for (const [id, before] of held.claims) {
    if (articles.has(before.article)) {
      if (!stated.has(id)) claims.add(claimStatements.delete, { id });
      continue;
    }
    for (const [role, ref, end] of ROLES) {
      const now = assigned.get(mentionKey(before.article, before.claim[ref]));
      if (now !== undefined) relink(id, role, before[end], now);
    }
  }
  for (const { article, claims: own } of readings)
    for (const claim of own) {
      const before: HeldClaim | undefined = held.claims.get(claim.id);
      const properties = storedClaim.properties(claim);
      if (before === undefined) claims.add(claimStatements.create, { article: article.id, properties });
      else if (!sameProperties(before.properties, properties))
        claims.add(claimStatements.update, { id: claim.id, properties });
      for (const [role, ref, end] of ROLES) {
        const now = assigned.get(mentionKey(article.id, claim[ref]));
        if (now === undefined) throw new Failure("internal", `The projection assigns “${claim[ref]}” to no entity.`);
        relink(claim.id, role, before?.[end] ?? null, now);
      }
    }
  return [...claims.writes(), ...unlinked.writes(), ...linked.writes()];
}
