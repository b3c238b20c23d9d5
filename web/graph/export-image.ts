import type { PictureSigma } from "./stage.ts";

const LAYERS = ["edges", "nodes", "labels"] as const;

/**
 * The picture as it is on the screen, as a PNG.
 *
 * @param paper the colour behind it
 * @param line written at the foot: what the picture shows and where it is from
 */
export async function exportImage(sigma: PictureSigma, paper: string, ink: string, line: string): Promise<Blob | null> {
  // WebGL gives its pixels away after each frame: draw and copy in one go.
  sigma.refresh();
  const canvases = sigma.getCanvases();
  const { width = 0, height = 0 } = canvases.labels ?? {};
  const ratio = width / sigma.getDimensions().width;
  const foot = Math.round(30 * ratio);
  const sheet = document.createElement("canvas");
  sheet.width = width;
  sheet.height = height + foot;
  const context = sheet.getContext("2d");
  if (!context) return null;
  context.fillStyle = paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const layer of LAYERS) {
    const canvas = canvases[layer];
    if (canvas) context.drawImage(canvas, 0, 0);
  }
  context.fillStyle = ink;
  context.font = `${Math.round(12 * ratio)}px "Be Vietnam Pro", system-ui, sans-serif`;
  context.textBaseline = "middle";
  context.fillText(line, 12 * ratio, height + foot / 2, width - 24 * ratio);
  return new Promise((resolve) => sheet.toBlob(resolve, "image/png"));
}
