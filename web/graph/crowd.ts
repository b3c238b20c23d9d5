/** How a picture is thinned out as it fills. */
export interface Crowd {
  /** Factor on every radius. */
  readonly nodeScale: number;
  /** How pale edges are that nothing points at, 0 to 1. */
  readonly edgePaleness: number;
  /** Factor on every width. */
  readonly edgeScale: number;
}

/**
 * Up to about a hundred nodes nothing changes; with a thousand, nodes are dots and edges a haze until one zooms in.
 *
 * @param screen pixels of the drawing's shorter side
 */
export function crowd(nodes: number, edges: number, screen = 700): Crowd {
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  return {
    nodeScale: within(Math.sqrt(110 / Math.max(1, nodes)), 0.28, 1) * within(Math.sqrt(screen / 620), 0.7, 1),
    edgePaleness: within(0.15 + edges / 2500, 0.15, 0.6),
    edgeScale: within(Math.sqrt(250 / Math.max(1, edges)), 0.45, 1),
  };
}
