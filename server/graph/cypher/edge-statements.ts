import { z } from "zod";
import type { ClaimKind } from "#model/claim";
import { Counted } from "./counted.ts";
import type { EntityLabel } from "./entity-label.ts";
import { PropertyMap } from "./property-map.ts";
import type { Statement } from "../graph-store.ts";

const HeldEdge = z.object({ kind: z.string(), from: z.string(), to: z.string(), properties: PropertyMap });

const OF_PERSONS: readonly ClaimKind[] = ["HELD_ROLE", "PROPOSED_FOR", "ATTENDED", "CHAIRED", "SPOKE_AT"];
const OF_BODIES_AT_EVENTS: readonly ClaimKind[] = ["ORGANIZED", "ATTENDED", "CHAIRED", "SPOKE_AT"];
const FOUND = "RETURN type(r) AS kind, e.id AS from, o.id AS to, properties(r) AS properties";

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
  /** Projected relationships that leave the persons `$ids`. */
  fromPersons: {
    name: "edges-from-persons",
    text: `UNWIND $ids AS id MATCH (e:Person {id: id})-[r:${OF_PERSONS.join("|")}]->(o) ${FOUND}`,
    row: HeldEdge,
  } satisfies Statement<z.infer<typeof HeldEdge>>,
  /** Projected relationships of bodies to the events `$ids`: a well-known body has too many to begin with it. */
  fromBodiesToEvents: {
    name: "edges-from-bodies-to-events",
    text: `UNWIND $ids AS id
      MATCH (o:Event {id: id})<-[r:${OF_BODIES_AT_EVENTS.join("|")}]-(e:Organization) ${FOUND}`,
    row: HeldEdge,
  } satisfies Statement<z.infer<typeof HeldEdge>>,
  /** PART_OF of the bodies `$ids`, of which each has few; never those of their parts. */
  fromParts: {
    name: "edges-from-parts",
    text: `UNWIND $ids AS id MATCH (e:Organization {id: id})-[r:PART_OF]->(o:Organization) ${FOUND}`,
    row: HeldEdge,
  } satisfies Statement<z.infer<typeof HeldEdge>>,
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
