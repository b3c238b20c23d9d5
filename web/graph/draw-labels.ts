import { STAGE } from "./appearance.ts";
import { labelLines } from "./label-lines.ts";
import { mixColors } from "./mix-colors.ts";
import type { Box } from "./box.ts";
import { placeLabels } from "./place-labels.ts";
import type { DrawnNode, StageState } from "./stage.ts";

const FAMILY = '"Be Vietnam Pro", system-ui, sans-serif';
const LINE = 15;
const MOST = 220;
/** Pixels of width for each of the largest nodes, which are named even where a name covers smaller ones. */
const PER_LANDMARK = 90;
/** By rank: the chosen, their neighbours, landmarks, the rest. */
const LENIENCE = [
  { over: "any", reach: 50 },
  { over: "any", reach: 50 },
  { over: "small", reach: 14 },
  { over: "nothing", reach: 0 },
] as const;
const widths = new Map<string, number>();

/** Draws names beside nodes, the chosen and the largest first, never one over another. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  nodes: readonly DrawnNode[],
  state: StageState,
  reserved: readonly Box[],
  screen: { readonly width: number; readonly height: number },
): void {
  const { selectedNodes, hoveredNode, focusedNode, labelled } = state.emphasis;
  const isChosen = (id: string) => selectedNodes.has(id) || id === hoveredNode || id === focusedNode;
  const landmarks = new Set(nodes.slice(0, Math.min(12, Math.floor(screen.width / PER_LANDMARK))).map(({ id }) => id));
  const rank = ({ id }: DrawnNode): 0 | 1 | 2 | 3 =>
    isChosen(id) ? 0 : labelled.has(id) ? 1 : landmarks.has(id) ? 2 : 3;
  const wanted = nodes
    .filter((drawn) => !(drawn.faded && state.emphasis.fade > 0.5) && (drawn.radius > 4 || rank(drawn) < 3))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST)
    .map((drawn) => {
      const chosen = isChosen(drawn.id);
      const lines = labelLines(drawn.node.name, chosen ? 34 : 24, chosen ? 4 : 2);
      const font = `${chosen ? 600 : 500} ${chosen ? 13 : 12}px ${FAMILY}`;
      const width = Math.max(...lines.map((line) => widthOf(context, font, line)));
      return {
        ...drawn,
        lines,
        font,
        width,
        height: lines.length * LINE,
        ...LENIENCE[rank(drawn)],
      };
    });
  const byId = new Map(wanted.map((label) => [label.id, label]));
  const obstacles = [...nodes.map((drawn) => ({ ...boxAround(drawn), large: rank(drawn) < 3 })), ...reserved];
  const { paper, text } = STAGE[state.scheme];
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineJoin = "round";
  for (const { id, x, y, width } of placeLabels(wanted, obstacles, screen)) {
    const label = byId.get(id);
    if (!label) continue;
    context.font = label.font;
    label.lines.forEach((line, index) => {
      const at = [x + width / 2, y + (index + 0.5) * LINE] as const;
      context.strokeStyle = paper;
      context.lineWidth = 4;
      context.strokeText(line, ...at);
      context.fillStyle = label.faded ? mixColors(text, paper, 0.35) : text;
      context.fillText(line, ...at);
    });
  }
}

function boxAround({ x, y, radius }: DrawnNode): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function widthOf(context: CanvasRenderingContext2D, font: string, line: string): number {
  const key = `${font}|${line}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(line).width;
    // Measured before the web font came, a width would stay wrong for good.
    if (document.fonts.check(font, line)) widths.set(key, width);
  }
  return width;
}
