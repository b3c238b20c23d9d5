import { STAGE } from "./appearance.ts";
import { edgeMiddle } from "./edge-middle.ts";
import type { Box } from "./place-labels.ts";
import type { DrawnEdge, PictureSigma, StageState } from "./stage.ts";

const FONT = '600 11px "Be Vietnam Pro", system-ui, sans-serif';
const HEIGHT = 17;

/**
 * Writes on edges: the number of facts on a closed bundle, and the post on edges that stand out.
 *
 * @returns the boxes written on, which node labels keep clear of
 */
export function drawEdgeNotes(context: CanvasRenderingContext2D, sigma: PictureSigma, state: StageState): Box[] {
  const { paper, text, mark } = STAGE[state.scheme];
  const boxes: Box[] = [];
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
    if (room < Math.max(20, width * 0.8)) return;
    const { x, y } = edgeMiddle(start, end, shown.curvature);
    const box = { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
    const clear = boxes.every(
      (other) => box.x > other.x + other.width || other.x > box.x + width || Math.abs(box.y - other.y) > HEIGHT,
    );
    if (!clear) return;
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

function noteOf(shown: DrawnEdge, title: string | null, count: number, opened: boolean): string | null {
  if (count > 1 && !opened) return `${count}`;
  if (shown.zIndex < 2 || title === null) return null;
  return title.length > 34 ? `${title.slice(0, 33)}…` : title;
}
