/** An entity's type and its label: nodes are looked up by label, since indexes are. */
export const NODE_LABELS = { person: "Person", organization: "Organization", event: "Event" } as const;

export type NodeType = keyof typeof NODE_LABELS;

export const NODE_TYPES = Object.keys(NODE_LABELS) as NodeType[];

const TYPE_OF_PREFIX: Readonly<Record<string, NodeType>> = { per: "person", org: "organization", evt: "event" };

/** "per_0f5c…" → "person"; null for an id of something else. */
export function nodeTypeOf(id: string): NodeType | null {
  return TYPE_OF_PREFIX[id.slice(0, id.indexOf("_"))] ?? null;
}
