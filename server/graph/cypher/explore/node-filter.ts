import { OrganizationKind } from "#model/entity";
import { NODE_TYPES, type NodeType } from "./node-labels.ts";

/** Which nodes a view keeps; `kinds` is also a parameter of the statements. */
export interface NodeFilter {
  readonly types: readonly NodeType[];
  /** Kinds of organisation; empty keeps all. */
  readonly kinds: readonly string[];
}

/** The words of GraphFilter.kinds. */
export const NODE_KINDS: readonly string[] = [...NODE_TYPES, ...OrganizationKind.options];

/** Node types and kinds of organisation, mixed; "organization" beside a kind keeps every organisation. */
export function nodeFilter(kinds: readonly string[]): NodeFilter {
  if (kinds.length === 0) return { types: NODE_TYPES, kinds: [] };
  const bodies = kinds.filter((kind) => !NODE_TYPES.includes(kind as NodeType));
  const every = kinds.includes("organization") || bodies.length === 0;
  return {
    types: NODE_TYPES.filter((type) => kinds.includes(type) || (type === "organization" && bodies.length > 0)),
    kinds: every ? [] : bodies,
  };
}

/** The condition on a node of a type that the filter keeps. */
export function nodePasses(node: string, type: NodeType, { kinds }: NodeFilter): string {
  return type === "organization" && kinds.length > 0 ? `${node}.kind IN $kinds` : "true";
}
