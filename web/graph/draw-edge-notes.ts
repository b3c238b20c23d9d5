import { STAGE } from "./appearance.ts";
import { edgePoint } from "./edge-point.ts";
import { overlap } from "./overlap.ts";
import type { Box } from "./box.ts";
import type { Point } from "./start-position.ts";
import type { DrawnEdge, DrawnNode, PictureSigma, StageState } from "./stage.ts";

const FONT = '600 11px "Be Vietnam Pro", system-ui, sans-serif';
const HEIGHT = 17;

/**
 * Writes on edges: the number of facts on a closed bundle, and the post on edges that stand out.
 *
 * @returns the boxes written on, which node labels keep clear of
 */
export function drawEdgeNotes(
  context: CanvasRenderingContext2D,
  sigma: PictureSigma,
  state: StageState,
  nodes: readonly DrawnNode[],
): Box[] {
  const { paper, text, mark } = STAGE[state.scheme];
  const boxes: Box[] = [];
  // Where many nodes are on the screen, only long lines carry a number.
  const crowding = Math.max(1, Math.min(4, nodes.length / 60));
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  sigma.getGraph().forEachEdge((id, { edge, bundle }, source, target) => {
    const shown = sigma.getEdgeDisplayData(id) as unknown as DrawnEdge | undefined;
    if (!shown || shown.hidden || shown.faded) return;
    const note = noteOf(shown, edge.title, bundle.edges.length, state.opened.has(bundle.key));
    if (note === null) return;
    const ends = [source, target].map((node) => sigma.getNodeDisplayData(node));
    const [from, to] = ends;
    if (!from || !to) return;
    const [start, end] = [sigma.framedGraphToViewport(from), sigma.framedGraphToViewport(to)];
    const room = Math.hypot(end.x - start.x, end.y - start.y) - sigma.scaleSize(from.size) - sigma.scaleSize(to.size);
    const width = context.measureText(note).width + 10;
    if (room < Math.max(shown.zIndex < 2 ? 34 * crowding : 20, width * 0.8)) return;
    const box = freePlace(start, end, shown.curvature, width, nodes, boxes, shown.zIndex >= 2);
    if (!box) return;
    const [x, y] = [box.x + width / 2, box.y + HEIGHT / 2];
    boxes.push(box);
    const selected = state.emphasis.selectedEdges.has(id);
    context.fillStyle = paper;
    context.strokeStyle = selected ? mark : shown.color;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(box.x, box.y, width, HEIGHT, HEIGHT / 2);
    context.fill();
    context.stroke();
    context.fillStyle = text;
    context.fillText(note, x, y + 0.5);
  });
  return boxes;
}

/** Along the edge from its middle outwards: the first place that covers no node and no other note. */
function freePlace(
  from: Point,
  to: Point,
  curvature: number,
  width: number,
  nodes: readonly DrawnNode[],
  taken: readonly Box[],
  must: boolean,
): Box | null {
  const places = [0.5, 0.42, 0.58, 0.34, 0.66].map((share) => {
    const { x, y } = edgePoint(from, to, curvature, share);
    return { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
  });
  const free = places.filter((box) => !taken.some((other) => overlap(box, other)));
  const clear = free.find((box) =>
    nodes.every(
      ({ x, y, radius }) => !overlap(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
    ),
  );
  return clear ?? (must ? (free[0] ?? null) : null);
}

function noteOf(shown: DrawnEdge, title: string | null, count: number, opened: boolean): string | null {
  if (count > 1 && !opened) return `${count}`;
  if (shown.zIndex < 2 || title === null) return null;
  return title.length > 34 ? `${title.slice(0, 33)}…` : title;
}
