import { z } from "zod";
import type { Statement } from "../../graph-store.ts";

const EntityOfArticle = z.object({ id: z.string(), name: z.string(), mentionedAs: z.string() });

/** Who and what an article mentions; takes `id`. */
export const entitiesOfArticle: Statement<z.infer<typeof EntityOfArticle>> = {
  name: "explore.entities-of-article",
  text: `MATCH (a:Article {id: $id})<-[m:MENTIONED_IN]-(n)
RETURN n.id AS id, n.name AS name, m.name AS mentionedAs ORDER BY name, id, mentionedAs`,
  row: EntityOfArticle,
};
