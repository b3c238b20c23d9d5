import type { NodeDisplay } from "./node-display.ts";
import type { DrawnNode, PictureSigma } from "./stage.ts";

const MARGIN = 40;

/** The nodes on the screen, in pixels, largest first. */
export function drawnNodes(sigma: PictureSigma): DrawnNode[] {
  const { width, height } = sigma.getDimensions();
  const drawn: DrawnNode[] = [];
  sigma.getGraph().forEachNode((id, { node }) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -MARGIN || y < -MARGIN || x > width + MARGIN || y > height + MARGIN) return;
    const display = data as unknown as NodeDisplay;
    drawn.push({ ...display, id, node, x, y, radius: sigma.scaleSize(data.size) });
  });
  return drawn.sort((one, other) => other.radius - one.radius || (one.id < other.id ? -1 : 1));
}
