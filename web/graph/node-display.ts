import { NODE_LOOKS, type Scheme, type Shape, STAGE } from "./appearance.ts";
import type { Emphasis } from "./emphasis.ts";
import { mixColors } from "./mix-colors.ts";
import { nodeRadius } from "./node-radius.ts";
import type { PictureNode } from "./picture-data.ts";

/** How one node is drawn now. */
export interface NodeDisplay {
  readonly size: number;
  readonly color: string;
  readonly borderColor: string;
  readonly ink: string;
  readonly shape: Shape;
  readonly zIndex: number;
  readonly faded: boolean;
}

export function nodeDisplay(node: PictureNode, now: Emphasis, scheme: Scheme, scale: number): NodeDisplay {
  const look = NODE_LOOKS[node.kind];
  const { paper, mark } = STAGE[scheme];
  const selected = now.selectedNodes.has(node.id);
  const faded = now.kept !== null && !now.kept.has(node.id) && !selected;
  const color = look.color[scheme];
  const strong = selected || node.id === now.hoveredNode || node.id === now.focusedNode;
  return {
    size: strong ? Math.max(7, nodeRadius(node.degree) * scale * 1.12) : nodeRadius(node.degree) * scale,
    color: faded ? mixColors(color, paper, now.fade) : color,
    borderColor: selected ? mark : faded ? mixColors(color, paper, now.fade) : paper,
    ink: faded ? mixColors(look.ink, paper, now.fade) : look.ink,
    shape: look.shape,
    zIndex: strong ? 3 : faded ? 0 : 1,
    faded,
  };
}
