import type { Point } from "./start-position.ts";

export type Direction = "left" | "right" | "up" | "down";

/**
 * The node that an arrow key leads to: the closest one inside the quarter of the plane that the key points at, counting
 * sideways distance double. Coordinates are the screen's, y grows downwards.
 */
export function nearestInDirection(
  from: Point,
  others: ReadonlyMap<string, Point>,
  direction: Direction,
): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of others) {
    const right = x - from.x;
    const down = y - from.y;
    const [ahead, aside] =
      direction === "right"
        ? [right, down]
        : direction === "left"
          ? [-right, down]
          : direction === "down"
            ? [down, right]
            : [-down, right];
    if (ahead <= 0 || Math.abs(aside) > ahead) continue;
    const distance = ahead + 2 * Math.abs(aside);
    if (distance < least || (distance === least && best !== null && id < best)) [best, least] = [id, distance];
  }
  return best;
}
