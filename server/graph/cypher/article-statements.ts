import { z } from "zod";
import { Article } from "#model/article";
import { Counted } from "./counted.ts";
import { PropertyMap } from "./property-map.ts";
import type { Statement } from "../graph-store.ts";

const HeldMention = z.object({
  article: z.string(),
  ref: z.string(),
  entity: z.string(),
  nameKey: z.string().nullable(),
  date: z.string().nullable(),
  published: z.string().nullable(),
  properties: PropertyMap,
});
export type StoredArticleMention = z.infer<typeof HeldMention>;
export const StoredArticle = Article.omit({ text: true });
export type StoredArticle = z.infer<typeof StoredArticle>;

/** `$ids`: article ids; `$rows`: `{id, properties}`. */
export const articleStatements = {
  known: {
    name: "articles-known",
    text: `
      UNWIND $ids AS id
      MATCH (a:Article {id: id})
      RETURN a.id AS id, a.title AS title, a.url AS url, a.publisher AS publisher, a.author AS author,
        a.published AS published, a.path AS path, a.language AS language`,
    row: StoredArticle,
  } satisfies Statement<StoredArticle>,
  mentions: {
    name: "articles-mentions",
    text: `
      UNWIND $ids AS id
      MATCH (a:Article {id: id})<-[m:MENTIONED_IN]-(e)
      RETURN a.id AS article, m.ref AS ref, e.id AS entity, e.nameKey AS nameKey, e.date AS date,
        a.published AS published, properties(m) AS properties`,
    row: HeldMention,
  } satisfies Statement<z.infer<typeof HeldMention>>,
  put: {
    name: "articles-put",
    text: `
      UNWIND $rows AS row
      MERGE (a:Article {id: row.id})
      SET a = row.properties
      RETURN count(*) AS count`,
    row: Counted,
  } satisfies Statement<Counted>,
  delete: {
    name: "articles-delete",
    text: `
      UNWIND $rows AS row
      MATCH (a:Article {id: row.id})
      DETACH DELETE a
      RETURN count(*) AS count`,
    row: Counted,
  } satisfies Statement<Counted>,
};
