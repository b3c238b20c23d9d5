import { Failure } from "#model/failure";
import type { Projection } from "#model/projection";
import { blockOf, LABEL_OF_TYPE } from "./block.ts";
import { entityLabel } from "./cypher/entity-label.ts";
import { entityStatements } from "./cypher/entity-statements.ts";
import type { PropertyMap } from "./cypher/property-map.ts";
import { type HeldGraph, mentionKey } from "./held-graph.ts";
import type { Replacement } from "./replacement.ts";
import { RowsByStatement } from "./rows-by-statement.ts";
import { sameProperties } from "./same-properties.ts";
import { storedMention } from "./stored-mention.ts";
import type { Write } from "./write.ts";

interface Wanted {
  readonly article: string;
  readonly ref: string;
  readonly properties: PropertyMap;
}

/** MENTIONED_IN relationships: every mention of the touched blocks points from the entity it is assigned to. */
export function mentionDifference(
  held: HeldGraph,
  replacement: Replacement,
  projection: Projection,
  assigned: ReadonlyMap<string, string>,
): Write[] {
  checkBlocks(replacement, projection, assigned);
  const gone = new RowsByStatement();
  const made = new RowsByStatement();
  const wanted = wantedMentions(held, replacement);
  for (const [key, { entity, article, properties, local }] of held.mentions) {
    const now = wanted.get(key);
    if (now !== undefined && assigned.get(key) === entity && sameProperties(now.properties, properties))
      wanted.delete(key);
    else gone.add(entityStatements(entityLabel(entity)).unmention, { article, ref: local.ref });
  }
  for (const [key, { article, properties }] of wanted) {
    const entity = assigned.get(key);
    if (entity === undefined) throw new Failure("internal", `The projection assigns “${key}” to no entity.`);
    made.add(entityStatements(entityLabel(entity)).mention, { entity, article, properties });
  }
  return [...gone.writes(), ...made.writes()];
}

function wantedMentions(held: HeldGraph, { articles, readings }: Replacement): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const [key, { article, local, properties }] of held.mentions)
    if (!articles.has(article)) wanted.set(key, { article, ref: local.ref, properties });
  for (const { article, entities } of readings)
    for (const local of entities) {
      const properties = storedMention.properties(local);
      wanted.set(mentionKey(article.id, local.ref), { article: article.id, ref: local.ref, properties });
    }
  return wanted;
}

/** A node that is not in its mentions' block would never be found again when they change. */
function checkBlocks({ readings }: Replacement, { nodes }: Projection, assigned: ReadonlyMap<string, string>): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { article, entities } of readings)
    for (const local of entities) {
      const node = byId.get(assigned.get(mentionKey(article.id, local.ref)) ?? "");
      const block = node?.type === "event" ? node.date : node?.type === "person" ? node.nameKey : node?.id;
      if (
        node !== undefined &&
        LABEL_OF_TYPE[local.type] === entityLabel(node.id) &&
        block === (blockOf(local)?.key ?? null)
      )
        continue;
      throw new Failure("internal", `The projection puts “${local.ref}” of ${article.id} outside its block.`);
    }
}
