import { ICON_PATHS } from "./icon-paths.ts";
import type { NodeKind } from "./picture-data.ts";
import type { DrawnNode } from "./stage.ts";

const paths = new Map<NodeKind, Path2D>();

function iconOf(kind: NodeKind): Path2D {
  const known = paths.get(kind);
  if (known) return known;
  const path = new Path2D(ICON_PATHS[kind]);
  paths.set(kind, path);
  return path;
}

/** Draws each node's icon on its shape; below 7 pixels an icon is only a smudge. */
export function drawIcons(context: CanvasRenderingContext2D, nodes: readonly DrawnNode[]): void {
  for (const { node, x, y, radius, ink } of nodes) {
    if (radius < 7) continue;
    const scale = (radius * 1.08) / 24;
    context.save();
    context.translate(x - 12 * scale, y - 12 * scale);
    context.scale(scale, scale);
    context.lineWidth = Math.min(2.6, 1.5 / scale);
    context.lineCap = context.lineJoin = "round";
    context.strokeStyle = ink;
    context.stroke(iconOf(node.kind));
    context.restore();
  }
}
