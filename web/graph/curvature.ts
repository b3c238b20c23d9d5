const STEP = 0.22;

/**
 * How far the edge at this place of an open bundle bends away from the straight line, as a share of its length; the
 * sign is the side. Edges that run the other way are mirrored, so that no two of a bundle share a side and a bend.
 *
 * @param reversed the edge runs against the order of its pair's name
 */
export function curvature(place: number, count: number, reversed: boolean): number {
  const bend = (place - (count - 1) / 2) * STEP;
  return reversed ? -bend : bend;
}
