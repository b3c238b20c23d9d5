import { z } from "zod";
import { Counted } from "./counted.ts";
import type { EntityLabel } from "./entity-label.ts";
import { PropertyMap } from "./property-map.ts";
import type { Statement } from "../graph-store.ts";

export type ClaimRole = "SUBJECT" | "OBJECT";

const HeldClaim = z.object({
  article: z.string(),
  properties: PropertyMap,
  subjectId: z.string().nullable(),
  /** Block of the subject, which is a person or an organisation. */
  subjectKey: z.string().nullable(),
  objectId: z.string().nullable(),
});

const counted = (name: string, text: string): Statement<Counted> => ({
  name,
  text: `UNWIND $rows AS row ${text} RETURN count(*) AS count`,
  row: Counted,
});

const HELD = `OPTIONAL MATCH (c)-[:SUBJECT]->(s)
      OPTIONAL MATCH (c)-[:OBJECT]->(o)
      RETURN a.id AS article, properties(c) AS properties,
        s.id AS subjectId, s.nameKey AS subjectKey, o.id AS objectId`;

export const claimStatements = {
  /** Claims that the articles `$ids` state. */
  ofArticles: {
    name: "claims-of-articles",
    text: `UNWIND $ids AS id
      MATCH (a:Article {id: id})<-[:STATED_IN]-(c:Claim)
      ${HELD}`,
    row: HeldClaim,
  } satisfies Statement<z.infer<typeof HeldClaim>>,
  /** Claims in which the entities `$ids` are subject or object; only the other end is looked up. */
  of: (label: EntityLabel, role: ClaimRole): Statement<z.infer<typeof HeldClaim>> => ({
    name: `claims-of-${label.toLowerCase()}-${role.toLowerCase()}`,
    text: `UNWIND $ids AS id
      MATCH (e:${label} {id: id})<-[:${role}]-(c:Claim)-[:STATED_IN]->(a:Article)
      OPTIONAL MATCH (c)-[:${role === "SUBJECT" ? "OBJECT" : "SUBJECT"}]->(o)
      RETURN a.id AS article, properties(c) AS properties, ${
        role === "SUBJECT"
          ? "e.id AS subjectId, e.nameKey AS subjectKey, o.id AS objectId"
          : "o.id AS subjectId, o.nameKey AS subjectKey, e.id AS objectId"
      }`,
    row: HeldClaim,
  }),
  /** `{article, properties}` */
  create: counted(
    "claims-create",
    `MATCH (a:Article {id: row.article})
     CREATE (c:Claim)-[:STATED_IN]->(a)
     SET c = row.properties, c.confidence = toFloat(row.properties.confidence)`,
  ),
  /** `{id, properties}` */
  update: counted(
    "claims-update",
    `MATCH (c:Claim {id: row.id})
     SET c = row.properties, c.confidence = toFloat(row.properties.confidence)`,
  ),
  /** `{id}` */
  delete: counted("claims-delete", "MATCH (c:Claim {id: row.id}) DETACH DELETE c"),
  /** `{id, entity}` */
  link: (role: ClaimRole, label: EntityLabel) =>
    counted(
      `claims-link-${role.toLowerCase()}`,
      `MATCH (c:Claim {id: row.id}) MATCH (e:${label} {id: row.entity}) CREATE (c)-[:${role}]->(e)`,
    ),
  /** `{id}` */
  unlink: (role: ClaimRole) =>
    counted(`claims-unlink-${role.toLowerCase()}`, `MATCH (c:Claim {id: row.id})-[r:${role}]->() DELETE r`),
};
