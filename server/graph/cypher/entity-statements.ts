import { z } from "zod";
import { Counted } from "./counted.ts";
import type { EntityLabel } from "./entity-label.ts";
import { PropertyMap } from "./property-map.ts";
import type { Statement } from "../graph-store.ts";

const HeldNode = z.object({ id: z.string(), labels: z.array(z.string()), properties: PropertyMap });
const HeldMention = z.object({
  entity: z.string(),
  article: z.string(),
  published: z.string().nullable(),
  properties: PropertyMap,
});

/** Dates are text in parameters and DATE in the graph. */
const DATES: Record<EntityLabel, string> = {
  Person: "",
  Organization: "",
  Event: ", e.earliest = date(row.properties.earliest), e.latest = date(row.properties.latest)",
};
const BLOCK: Record<EntityLabel, string> = { Person: "nameKey", Organization: "nameKey", Event: "date" };

const counted = (name: string, text: string): Statement<Counted> => ({
  name,
  text: `UNWIND $rows AS row ${text} RETURN count(*) AS count`,
  row: Counted,
});

/** Statements on one kind of entity. `$keys`: block keys; `$ids`: entity ids; `$rows` as each says. */
export function entityStatements(label: EntityLabel) {
  const name = label.toLowerCase();
  const held = (source: string, match: string): Statement<z.infer<typeof HeldNode>> => ({
    name: `${name}-by-${source}`,
    text: `UNWIND $keys AS key MATCH (e:${label} {${match}: key})
      RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties`,
    row: HeldNode,
  });
  return {
    byBlock: held("block", BLOCK[label]),
    byId: held("id", "id"),
    mentions: {
      name: `${name}-mentions`,
      text: `UNWIND $ids AS id MATCH (e:${label} {id: id})-[m:MENTIONED_IN]->(a:Article)
        RETURN e.id AS entity, a.id AS article, a.published AS published, properties(m) AS properties`,
      row: HeldMention,
    } satisfies Statement<z.infer<typeof HeldMention>>,
    /** `{id, properties}`; `extra` is Official or the organisation's kind. */
    create: (extra: string | null) =>
      counted(
        `${name}-create`,
        `CREATE (e:${label}${extra === null ? "" : `:${extra}`}) SET e = row.properties${DATES[label]}`,
      ),
    /** `{id, properties}` */
    update: counted(`${name}-update`, `MATCH (e:${label} {id: row.id}) SET e = row.properties${DATES[label]}`),
    /** `{id}` */
    addLabel: (extra: string) => counted(`${name}-label`, `MATCH (e:${label} {id: row.id}) SET e:${extra}`),
    /** `{id}` */
    removeLabel: (extra: string) => counted(`${name}-unlabel`, `MATCH (e:${label} {id: row.id}) REMOVE e:${extra}`),
    /** `{id}` */
    delete: counted(`${name}-delete`, `MATCH (e:${label} {id: row.id}) DETACH DELETE e`),
    /** `{entity, article, properties}` */
    mention: counted(
      `${name}-mention`,
      `MATCH (e:${label} {id: row.entity}) MATCH (a:Article {id: row.article})
       CREATE (e)-[m:MENTIONED_IN]->(a) SET m = row.properties`,
    ),
    /** `{article, ref}`: from the article's end, which has few, where a well-known body has a hundred thousand. */
    unmention: counted(
      `${name}-unmention`,
      `MATCH (a:Article {id: row.article})<-[m:MENTIONED_IN]-(e:${label}) WHERE m.ref = row.ref DELETE m`,
    ),
  };
}
