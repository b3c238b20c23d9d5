import type { Projection } from "#model/projection";
import { articleStatements } from "./cypher/article-statements.ts";
import { claimDifference } from "./claim-difference.ts";
import { edgeDifference } from "./edge-difference.ts";
import type { HeldGraph } from "./held-graph.ts";
import { mentionDifference } from "./mention-difference.ts";
import { nodeDifference } from "./node-difference.ts";
import type { Replacement } from "./replacement.ts";
import { searchKey } from "./search-key.ts";
import { tallyDifference } from "./tally-difference.ts";
import type { Write } from "./write.ts";

/**
 * The writes that turn what is held into the projection, in the order in which they can run: what is pointed at is
 * there before what points, and goes after it.
 *
 * @throws Failure internal where the projection leaves an entity of the touched blocks out or in the wrong block
 */
export function difference(
  held: HeldGraph,
  replacement: Replacement,
  projection: Projection,
  assigned: ReadonlyMap<string, string>,
): Write[] {
  const nodes = nodeDifference(held, projection);
  const writes: Write[] = [
    {
      statement: articleStatements.put,
      rows: replacement.readings.map(({ article }) => ({
        id: article.id,
        properties: { ...article, searchKey: searchKey(article.title ?? "") },
      })),
    },
    ...nodes.before,
    ...tallyDifference(held, projection),
    ...mentionDifference(held, replacement, projection, assigned),
    ...claimDifference(held, replacement, assigned),
    ...edgeDifference(held, projection),
    ...nodes.after,
  ];
  return writes.filter(({ rows }) => rows.length > 0);
}
