/** A node as overlap removal moves it; lengths in units of the positions. */
export interface Disc {
  readonly id: string;
  x: number;
  y: number;
  readonly radius: number;
  readonly fixed: boolean;
}

/**
 * Pushes overlapping discs apart, each by half of what they share, a fixed one not at all, until none overlap or the
 * rounds are over. A grid keeps each round linear in the number of discs (noverlap, written for small graphs, takes a
 * minute for four thousand); the order of the discs decides ties, so the result is always the same.
 *
 * @param gap free space kept between two discs
 * @returns the number of pairs that still overlap
 */
export function removeOverlaps(discs: readonly Disc[], gap: number, rounds: number): number {
  const cell = Math.max(1e-9, 2 * Math.max(0, ...discs.map(({ radius }) => radius)) + gap);
  let overlaps = 0;
  for (let round = 0; round < rounds; round += 1) {
    overlaps = 0;
    const grid = new Map<string, Disc[]>();
    for (const disc of discs) {
      const [column, row] = [Math.floor(disc.x / cell), Math.floor(disc.y / cell)];
      for (let across = -1; across <= 1; across += 1) {
        for (let down = -1; down <= 1; down += 1) {
          const others = grid.get(`${column + across},${row + down}`);
          if (others) for (const other of others) overlaps += Number(part(disc, other, gap));
        }
      }
      const key = `${column},${row}`;
      const here = grid.get(key);
      if (here) here.push(disc);
      else grid.set(key, [disc]);
    }
    if (overlaps === 0) return 0;
  }
  return overlaps;
}

function part(one: Disc, other: Disc, gap: number): boolean {
  const wanted = one.radius + other.radius + gap;
  const [dx, dy] = [one.x - other.x, one.y - other.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted || (one.fixed && other.fixed)) return false;
  // Two in one place leave it in a direction of their own.
  const [x, y] = distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(wanted), Math.sin(wanted)];
  const push = (wanted - distance) * (one.fixed || other.fixed ? 1 : 0.5);
  if (!one.fixed) [one.x, one.y] = [one.x + x * push, one.y + y * push];
  if (!other.fixed) [other.x, other.y] = [other.x - x * push, other.y - y * push];
  return wanted - distance > gap * 0.5;
}
