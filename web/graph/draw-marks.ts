import { STAGE } from "./appearance.ts";
import type { DrawnNode, StageState } from "./stage.ts";

/** Rings around the chosen and the focused node, a dot on a pinned one. */
export function drawMarks(context: CanvasRenderingContext2D, nodes: readonly DrawnNode[], state: StageState): void {
  const { mark, text, paper } = STAGE[state.scheme];
  const { selectedNodes, focusedNode } = state.emphasis;
  const ring = (x: number, y: number, radius: number, color: string, width: number, dash: number[]) => {
    context.beginPath();
    context.setLineDash(dash);
    context.lineWidth = width;
    context.strokeStyle = color;
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
    context.setLineDash([]);
  };
  for (const { id, x, y, radius } of nodes) {
    const reach = radius * 1.24 + 2;
    if (selectedNodes.has(id)) ring(x, y, reach, mark, 2.5, []);
    if (id === focusedNode) ring(x, y, reach + 4, text, 2, [5, 4]);
    if (!state.isPinned(id)) continue;
    context.beginPath();
    context.arc(x + radius * 0.8, y - radius * 0.8, 3.5, 0, 2 * Math.PI);
    context.fillStyle = text;
    context.strokeStyle = paper;
    context.lineWidth = 1.5;
    context.fill();
    context.stroke();
  }
}
