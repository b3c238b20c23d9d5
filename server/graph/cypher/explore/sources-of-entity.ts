import { Source } from "#model/api";
import { z } from "zod";
import type { Statement } from "../../graph-store.ts";
import { NODE_LABELS, type NodeType } from "./node-labels.ts";
import { SOURCE_COLUMNS } from "./source-columns.ts";

const Mention = Source.extend({ mentionedAs: z.string(), count: z.int() });

/** Where an entity is mentioned, the latest first; takes `id` and `limit`. */
export function sourcesOfEntity(type: NodeType): Statement<z.infer<typeof Mention>> {
  return {
    name: `explore.sources-of-${type}`,
    text: `MATCH (n:${NODE_LABELS[type]} {id: $id})-[m:MENTIONED_IN]->(a:Article)
RETURN ${SOURCE_COLUMNS}, m.name AS mentionedAs, m.count AS count, coalesce(a.published, '') AS day
ORDER BY day DESC, id, mentionedAs LIMIT $limit`,
    row: Mention,
  };
}
