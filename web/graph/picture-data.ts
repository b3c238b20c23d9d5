import type { EdgeKind, GraphEdge, GraphNode } from "#model/api";
import type { OrganizationKind } from "#model/entity";

/** What a node looks like: a person's standing, a body's kind, or one of the other things a graph can hold. */
export type NodeKind = "official" | "person" | OrganizationKind | "event" | "article" | "claim" | "other";

export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly degree: number;
  /** Null for what a console query returned and the graph view does not know. */
  readonly data: GraphNode | null;
}

export interface PictureEdge {
  readonly id: string;
  readonly kind: EdgeKind | "other";
  readonly from: string;
  readonly to: string;
  /** The post, or the relationship's name where it is none of ours. */
  readonly title: string | null;
  readonly sources: number;
  /** The tenure is over, as far as sources say. */
  readonly past: boolean;
  readonly inferred: boolean;
  readonly data: GraphEdge | null;
}

/** What the picture draws: data only, no appearance. */
export interface PictureData {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}
