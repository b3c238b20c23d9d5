import { z } from "zod";
import type { Statement } from "../../graph-store.ts";
import { NODE_LABELS, type NodeType } from "./node-labels.ts";
import { degreeOf } from "./node-row.ts";
import { closeness, searchPasses } from "./search-pattern.ts";

const Found = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.string().nullable(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  degree: z.int(),
  /** 0: a name is exactly what was sought; 1: the name begins with it; 2: a name holds it in one piece; 3: in pieces. */
  closeness: z.int(),
});
export type Found = z.infer<typeof Found>;

/**
 * Entities of one type whose names hold words with all the given beginnings; best first; takes a
 * SearchPattern and `limit`.
 */
export function searchEntities(type: NodeType): Statement<Found> {
  return {
    name: `explore.search-${type}`,
    text: `MATCH (n:${NODE_LABELS[type]})
WHERE ${searchPasses("n")}
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, n.kind AS kind,
  n.place AS place, n.date AS date, ${degreeOf("n")} AS degree, ${closeness("n")} AS closeness
ORDER BY closeness, degree DESC, id LIMIT $limit`,
    row: Found,
  };
}
