import { drawEdgeNotes } from "./draw-edge-notes.ts";
import { drawIcons } from "./draw-icons.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawMarks } from "./draw-marks.ts";
import { drawnNodes } from "./drawn-nodes.ts";
import type { Box } from "./box.ts";
import type { PictureSigma, StageState } from "./stage.ts";

/** Draws what is not WebGL, over the nodes: icons, rings, counts, names. Called after every frame of sigma's. */
export function drawOverlay(sigma: PictureSigma, state: StageState): void {
  const context = sigma.getCanvases().labels?.getContext("2d");
  if (!context) return;
  const nodes = drawnNodes(sigma);
  const reserved = drawEdgeNotes(context, sigma, state, nodes);
  drawIcons(context, nodes);
  drawMarks(context, nodes, state);
  const screen = sigma.getDimensions();
  drawLabels(context, nodes, state, [...reserved, toolsBox(screen)], screen);
}

/** The corner that the picture's buttons stand in. */
function toolsBox({ width, height }: { readonly width: number; readonly height: number }): Box {
  return { x: width - 52, y: height - 215, width: 52, height: 215 };
}
