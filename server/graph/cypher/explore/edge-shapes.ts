import type { EdgeKind } from "#model/api";
import type { NodeType } from "./node-labels.ts";

export interface EdgeShape {
  readonly kind: EdgeKind;
  readonly from: Exclude<NodeType, "event">;
  readonly to: Exclude<NodeType, "person">;
}

/**
 * What leads from what to what. Statements name both labels for each kind: a pattern of all kinds at once, with its
 * conditions on either end, takes the embedded engine twenty times as long.
 */
export const EDGE_SHAPES: readonly EdgeShape[] = [
  { kind: "HELD_ROLE", from: "person", to: "organization" },
  { kind: "PROPOSED_FOR", from: "person", to: "organization" },
  { kind: "ATTENDED", from: "person", to: "event" },
  { kind: "CHAIRED", from: "person", to: "event" },
  { kind: "SPOKE_AT", from: "person", to: "event" },
  { kind: "ATTENDED", from: "organization", to: "event" },
  { kind: "CHAIRED", from: "organization", to: "event" },
  { kind: "SPOKE_AT", from: "organization", to: "event" },
  { kind: "ORGANIZED", from: "organization", to: "event" },
  { kind: "PART_OF", from: "organization", to: "organization" },
];
