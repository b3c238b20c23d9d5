import { EventKind, OrganizationKind, PartOfDay } from "#model/entity";
import { z } from "zod";
import { EDGE_KINDS } from "./edge-kinds.ts";

/** A node of any type in one shape: what its type does not have is null. */
export const NodeRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  honorifics: z.array(z.string()),
  official: z.boolean(),
  kind: z.union([OrganizationKind, EventKind]).nullable(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  partOfDay: PartOfDay.nullable(),
  planned: z.boolean(),
  degree: z.int(),
});
export type NodeRow = z.infer<typeof NodeRow>;

/** Number of edges of `node`, all kinds, in and out. */
export const degreeOf = (node: string): string => `COUNT { (${node})-[:${EDGE_KINDS}]-() }`;

/** The columns of NodeRow for the node in variable `n`. */
export const NODE_COLUMNS = `
  n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, coalesce(n.honorifics, []) AS honorifics,
  n:Official AS official, n.kind AS kind, n.place AS place, n.date AS date, toString(n.earliest) AS earliest,
  toString(n.latest) AS latest, n.partOfDay AS partOfDay, coalesce(n.planned, false) AS planned,
  ${degreeOf("n")} AS degree`;
