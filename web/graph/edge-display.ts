import { EDGE_LOOKS, type Scheme, STAGE } from "./appearance.ts";
import type { Bundle } from "./bundles.ts";
import type { Crowd } from "./crowd.ts";
import { curvature } from "./curvature.ts";
import { edgeWidth } from "./edge-width.ts";
import type { Emphasis } from "./emphasis.ts";
import { mixColors } from "./mix-colors.ts";
import type { PictureEdge } from "./picture-data.ts";

/** How one edge is drawn now. */
export interface EdgeDisplay {
  readonly hidden: boolean;
  readonly size: number;
  readonly color: string;
  readonly curvature: number;
  /** Pixels drawn and left out; [0, 0] is a solid line. */
  readonly dash: readonly [number, number];
  readonly arrow: boolean;
  readonly zIndex: number;
  readonly faded: boolean;
}

/**
 * A closed bundle is drawn as its strongest edge alone, as thick as its best-sourced one; an open bundle shows every
 * edge, bent apart. What is over is paler than what lasts.
 */
export function edgeDisplay(
  edge: PictureEdge,
  bundle: Bundle,
  opened: boolean,
  now: Emphasis,
  scheme: Scheme,
  { edgePaleness, edgeScale }: Pick<Crowd, "edgePaleness" | "edgeScale">,
): EdgeDisplay {
  const look = EDGE_LOOKS[edge.kind];
  const { paper, mark } = STAGE[scheme];
  const place = bundle.edges.findIndex(({ id }) => id === edge.id);
  const members = opened ? [edge] : bundle.edges;
  const selected = members.some(({ id }) => now.selectedEdges.has(id));
  const hovered = members.some(({ id }) => id === now.hoveredEdge);
  const pointed = now.hoveredNode ?? now.focusedNode;
  const touchesPointed = pointed !== null && (edge.from === pointed || edge.to === pointed);
  const touchesChosen = now.selectedNodes.has(edge.from) || now.selectedNodes.has(edge.to);
  const strong = selected || hovered || touchesPointed || (pointed === null && touchesChosen);
  const faded = !strong && now.kept !== null;
  const calm = !strong && !faded;
  const width = edgeWidth(Math.max(...members.map(({ sources }) => sources)));
  const base = look.color[scheme];
  const over = members.every(({ past }) => past) ? 0.4 : 0;
  const paleness = faded ? Math.max(now.fade + 0.05, edgePaleness) : Math.min(0.75, over + (calm ? edgePaleness : 0));
  return {
    hidden: !opened && place !== 0,
    size: width * (selected || hovered ? 1.8 : strong ? 1.3 : edgeScale),
    color: selected ? mark : mixColors(base, paper, paleness),
    curvature: opened ? curvature(place, bundle.edges.length, edge.from > edge.to) : 0,
    dash: opened || bundle.edges.length === 1 ? look.dash : [0, 0],
    arrow: look.arrow,
    zIndex: selected || hovered ? 3 : strong ? 2 : faded ? 0 : 1,
    faded,
  };
}
