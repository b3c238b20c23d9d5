import { z } from "zod";
import type { ClaimKind } from "#model/claim";
import { Counted } from "./counted.ts";
import type { EntityLabel } from "./entity-label.ts";
import { PropertyMap } from "./property-map.ts";
import type { Statement } from "../graph-store.ts";

const HeldEdge = z.object({ kind: z.string(), from: z.string(), to: z.string(), properties: PropertyMap });

/** The projected relationships that leave each kind of entity. */
const OUTGOING: Record<EntityLabel, readonly ClaimKind[]> = {
  Person: ["HELD_ROLE", "PROPOSED_FOR", "ATTENDED", "CHAIRED", "SPOKE_AT"],
  Organization: ["ORGANIZED", "ATTENDED", "CHAIRED", "SPOKE_AT", "PART_OF"],
  Event: [],
};

const counted = (name: string, text: string): Statement<Counted> => ({
  name,
  text: `UNWIND $rows AS row ${text} RETURN count(*) AS count`,
  row: Counted,
});

export interface EdgeEnds {
  readonly kind: ClaimKind;
  readonly from: EntityLabel;
  readonly to: EntityLabel;
}

export const edgeStatements = {
  /** Projected relationships that leave the entities `$ids`. */
  from: (label: EntityLabel): Statement<z.infer<typeof HeldEdge>> => ({
    name: `edges-from-${label.toLowerCase()}`,
    text: `UNWIND $ids AS id
      MATCH (e:${label} {id: id})-[r:${OUTGOING[label].join("|")}]->(o)
      RETURN type(r) AS kind, e.id AS from, o.id AS to, properties(r) AS properties`,
    row: HeldEdge,
  }),
  /** `{from, to, properties}` */
  create: ({ kind, from, to }: EdgeEnds) =>
    counted(
      `edges-create-${kind}`,
      `MATCH (f:${from} {id: row.from}) MATCH (t:${to} {id: row.to}) CREATE (f)-[r:${kind}]->(t) ${values(kind)}`,
    ),
  /** `{id, from, to, properties}` */
  update: (ends: EdgeEnds) => counted(`edges-update-${ends.kind}`, `${find(ends)} ${values(ends.kind)}`),
  /** `{id, from, to}` */
  delete: (ends: EdgeEnds) => counted(`edges-delete-${ends.kind}`, `${find(ends)} DELETE r`),
};

function values(kind: ClaimKind): string {
  const dates = ", r.firstSeen = date(row.properties.firstSeen), r.lastSeen = date(row.properties.lastSeen)";
  return `SET r = row.properties, r.confidence = toFloat(row.properties.confidence)${kind === "HELD_ROLE" ? dates : ""}`;
}

/** From the end that has few relationships: a person, or the event of a well-known body. */
function find({ kind, from, to }: EdgeEnds): string {
  return from === "Organization" && to === "Event"
    ? `MATCH (t:Event {id: row.to})<-[r:${kind}]-(f:Organization) WHERE r.id = row.id`
    : `MATCH (f:${from} {id: row.from})-[r:${kind}]->(t:${to}) WHERE r.id = row.id`;
}
