import type { Entity } from "#model/api";
import { countSources } from "../../graph/cypher/explore/count-sources.ts";
import { degreesByKind } from "../../graph/cypher/explore/degrees-by-kind.ts";
import { sourcesOfEntity } from "../../graph/cypher/explore/sources-of-entity.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { graphNode } from "./graph-node.ts";
import { readNode } from "./read-node.ts";
import { SOURCE_LIMIT } from "./source-limit.ts";

/**
 * What a panel says of a person, organisation or event.
 *
 * @throws Failure not-found
 */
export async function readEntity(transaction: Transaction, id: string): Promise<Entity> {
  const { type, row } = await readNode(transaction, id);
  const degrees = await transaction.run(degreesByKind(type), { id });
  const [total] = await transaction.run(countSources(type), { ids: [id] });
  return {
    node: graphNode(row),
    aliases: row.aliases,
    honorifics: row.honorifics,
    degrees: Object.fromEntries(degrees.map(({ name, total: edges }) => [name, edges])),
    sources: await transaction.run(sourcesOfEntity(type), { id, limit: SOURCE_LIMIT }),
    sourcesTotal: total?.total ?? 0,
  };
}
