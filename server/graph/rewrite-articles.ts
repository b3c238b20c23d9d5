import { Failure } from "#model/failure";
import { organizationId } from "#model/organization-id";
import type { Project, Projection } from "#model/projection";
import { blockOf, type Block } from "./block.ts";
import { articleStatements, type StoredArticleMention } from "./cypher/article-statements.ts";
import { entityLabel } from "./cypher/entity-label.ts";
import { difference } from "./difference.ts";
import type { Transaction } from "./graph-store.ts";
import { HeldGraph, mentionKey } from "./held-graph.ts";
import type { Replacement } from "./replacement.ts";
import { touchedRecords } from "./touched-records.ts";
import { runWrites } from "./write.ts";

/**
 * Puts a replacement into the graph: loads the blocks that it touches, projects them anew and writes the difference.
 * Its cost follows the size of those blocks, not the size of the graph.
 */
export async function rewriteArticles(
  transaction: Transaction,
  replacement: Replacement,
  project: Project,
): Promise<void> {
  const held = new HeldGraph();
  const ids = [...replacement.articles];
  const before = await transaction.run(articleStatements.mentions, { ids });
  await held.load(transaction, touchedBlocks(before, replacement));
  if (before.length > 0) await held.loadArticles(transaction, ids, before);
  await held.loadPartOf(transaction, partOfPairs(held, replacement));
  for (;;) {
    const projection = project(touchedRecords(held, replacement));
    const assigned = assignmentsOf(projection);
    const followers = followingBlocks(held, replacement, assigned);
    if (followers.length === 0) {
      await runWrites(transaction, difference(held, replacement, projection, assigned));
      return;
    }
    await held.load(transaction, followers);
  }
}

/** The blocks of what the articles mention now and of what they mentioned before. */
function touchedBlocks(before: readonly StoredArticleMention[], { readings }: Replacement): Block[] {
  return [
    ...before.map(({ entity, nameKey, date }): Block => {
      const label = entityLabel(entity);
      const key = label === "Event" ? date : label === "Person" ? nameKey : null;
      return key === null ? { label, by: "id", key: entity } : { label, by: "block", key };
    }),
    ...readings.flatMap(({ entities }) => entities.flatMap((entity) => blockOf(entity) ?? [])),
  ];
}

/** The pairs of bodies that the articles state to be part of one another, now or before. */
function partOfPairs(held: HeldGraph, { articles, readings }: Replacement): { from: string; to: string }[] {
  const now = readings.flatMap(({ entities, claims }) => {
    const bodies = entities.filter((entity) => entity.type === "organization");
    const idOf = new Map(bodies.map((body) => [body.ref, organizationId(body)]));
    return claims.map(({ kind, subject, object }) => ({ kind, from: idOf.get(subject), to: idOf.get(object) }));
  });
  const before = [...held.claims.values()]
    .filter(({ article }) => articles.has(article))
    .map(({ claim, subjectId, objectId }) => ({ kind: claim.kind, from: subjectId, to: objectId }));
  return [...now, ...before].flatMap(({ kind, from, to }) => (kind === "PART_OF" && from && to ? { from, to } : []));
}

function assignmentsOf({ assignments }: Projection): Map<string, string> {
  return new Map(assignments.map(({ article, ref, entity }) => [mentionKey(article, ref), entity]));
}

/**
 * Where an event gets another id, every person with claims about it is touched too: their edges point at it, and events
 * are among what tells people of one name apart.
 */
function followingBlocks(held: HeldGraph, { articles }: Replacement, assigned: ReadonlyMap<string, string>): Block[] {
  const moved = [...held.mentions.values()].filter(
    ({ article, entity, local }) => !articles.has(article) && assigned.get(mentionKey(article, local.ref)) !== entity,
  );
  const movedKeys = new Set(moved.map(({ article, local }) => mentionKey(article, local.ref)));
  return [...held.claims.values()].flatMap(({ article, claim, subjectId, subjectKey }): Block[] => {
    if (articles.has(article) || !movedKeys.has(mentionKey(article, claim.object))) return [];
    if (subjectId !== null && entityLabel(subjectId) !== "Person") return [];
    if (subjectId === null || subjectKey === null)
      throw new Failure("store-failed", `Claim ${claim.id} has no subject. Ingest its article again.`);
    const block: Block = { label: entityLabel(subjectId), by: "block", key: subjectKey };
    return held.has(block) ? [] : [block];
  });
}
