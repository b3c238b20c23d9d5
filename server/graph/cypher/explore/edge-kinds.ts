import { EdgeKind } from "#model/api";

/** For relationship patterns: the edges of the picture, without provenance. */
export const EDGE_KINDS = EdgeKind.options.join("|");
