import type { Point } from "./start-position.ts";

/** The middle of a drawn edge on the screen (pixels, y down), its bow included. */
export function edgeMiddle(from: Point, to: Point, curvature: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + (dy * curvature) / 2, y: (from.y + to.y) / 2 - (dx * curvature) / 2 };
}
