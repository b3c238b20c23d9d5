import { Failure } from "#model/failure";
import type { Project, Projection } from "#model/projection";
import { blockOf, type Block } from "./block.ts";
import { articleStatements } from "./cypher/article-statements.ts";
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
  await held.load(transaction, await touchedBlocks(transaction, replacement));
  for (;;) {
    const projection = project(touchedRecords(held, replacement));
    const assigned = assignmentsOf(projection);
    const followers = await followingBlocks(transaction, held, replacement, assigned);
    if (followers.length === 0) {
      await runWrites(transaction, difference(held, replacement, projection, assigned));
      return;
    }
    await held.load(transaction, followers);
  }
}

/** The blocks of what the articles mention now and of what they mentioned before. */
async function touchedBlocks(transaction: Transaction, { articles, readings }: Replacement): Promise<Block[]> {
  const before = await transaction.run(articleStatements.mentions, { ids: [...articles] });
  return [
    ...before.map(({ entity, nameKey, date }): Block => {
      const label = entityLabel(entity);
      const key = label === "Event" ? date : nameKey;
      return key === null ? { label, by: "id", key: entity } : { label, by: "block", key };
    }),
    ...readings.flatMap(({ entities }) => entities.flatMap((entity) => blockOf(entity) ?? [])),
  ];
}

function assignmentsOf({ assignments }: Projection): Map<string, string> {
  return new Map(assignments.map(({ article, ref, entity }) => [mentionKey(article, ref), entity]));
}

/**
 * Where an entity gets another id, whoever has claims about it is touched too: their edges point at it, and bodies and
 * events are what tells people of one name apart.
 */
async function followingBlocks(
  transaction: Transaction,
  held: HeldGraph,
  { articles }: Replacement,
  assigned: ReadonlyMap<string, string>,
): Promise<Block[]> {
  const moved = [...held.mentions.values()].filter(
    ({ article, entity, local }) => !articles.has(article) && assigned.get(mentionKey(article, local.ref)) !== entity,
  );
  const bodies = [...new Set(moved.map(({ entity }) => entity))].filter((id) => entityLabel(id) === "Organization");
  if (bodies.length > 0) await held.loadClaimsAbout(transaction, "Organization", bodies);
  const movedKeys = new Set(moved.map(({ article, local }) => mentionKey(article, local.ref)));
  return [...held.claims.values()].flatMap(({ article, claim, subjectId, subjectKey }): Block[] => {
    if (articles.has(article) || !movedKeys.has(mentionKey(article, claim.object))) return [];
    if (subjectId === null || subjectKey === null)
      throw new Failure("store-failed", `Claim ${claim.id} has no subject. Ingest its article again.`);
    const block: Block = { label: entityLabel(subjectId), by: "block", key: subjectKey };
    return held.has(block) ? [] : [block];
  });
}
