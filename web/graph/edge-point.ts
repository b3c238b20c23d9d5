import type { Point } from "./start-position.ts";

/**
 * A point of a drawn edge on the screen (pixels, y down), its bow included.
 *
 * @param share how far along, 0 at the source and 1 at the target
 */
export function edgePoint(from: Point, to: Point, curvature: number, share: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // The bow is a parabola over the chord, half as high in the middle as its control point.
  const bow = 2 * curvature * share * (1 - share);
  return { x: from.x + dx * share + dy * bow, y: from.y + dy * share - dx * bow };
}
