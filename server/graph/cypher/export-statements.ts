import { z } from "zod";
import { PropertyMap } from "./property-map.ts";
import type { Statement } from "../graph-store.ts";

const Id = z.object({ id: z.string() });
const Node = z.object({ id: z.string(), labels: z.array(z.string()), properties: PropertyMap });
const Relationship = z.object({ from: z.string(), to: z.string(), properties: PropertyMap });
const Count = z.object({ count: z.int() });

export const exportStatements = {
  ids: (label: string): Statement<z.infer<typeof Id>> => ({
    name: `export-ids-${label}`,
    text: `MATCH (n:${label}) RETURN n.id AS id`,
    row: Id,
  }),
  nodes: (label: string): Statement<z.infer<typeof Node>> => ({
    name: `export-nodes-${label}`,
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})
      RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
    row: Node,
  }),
  relationships: (label: string, kind: string): Statement<z.infer<typeof Relationship>> => ({
    name: `export-relationships-${label}-${kind}`,
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r:${kind}]->(m)
      RETURN n.id AS from, m.id AS to, properties(r) AS properties`,
    row: Relationship,
  }),
  countNodes: (label: string): Statement<z.infer<typeof Count>> => ({
    name: `count-${label}`,
    text: `MATCH (n:${label}) RETURN count(n) AS count`,
    row: Count,
  }),
  countRelationships: (kind: string): Statement<z.infer<typeof Count>> => ({
    name: `count-${kind}`,
    text: `MATCH ()-[r:${kind}]->() RETURN count(r) AS count`,
    row: Count,
  }),
};
