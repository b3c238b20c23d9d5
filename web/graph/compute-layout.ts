import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type Disc, removeOverlaps } from "./remove-overlaps.ts";
import type { Point } from "./start-position.ts";

export interface LayoutNode extends Point {
  readonly id: string;
  /** Radius in the units of the positions. */
  readonly size: number;
  /** Stays where it is. */
  readonly fixed: boolean;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  /** One row per pair of nodes, however many facts are between them. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
}

export type Positions = Readonly<Record<string, Point>>;

const STEPS = 12;

/** The side of a window in pixels that positions are thought for: what turns node sizes into units of positions. */
const WINDOW = 560;

/**
 * ForceAtlas2, then removal of overlaps, in steps that can be shown while it runs; nodes without edges, which no force holds, stand
 * in rows below. The same input gives the same positions: the number of iterations depends on the size alone, and rows
 * are put in order first.
 */
export function* computeLayout(input: LayoutInput): Generator<Positions, Positions> {
  const graph = new Graph({ type: "undirected" });
  const linked = new Set(input.edges.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  const nodes = [...input.nodes].sort((a, b) => compare(a.id, b.id));
  // ForceAtlas2 reckons in single precision, which would move even what is fixed by a hair.
  const exact = Object.fromEntries(nodes.flatMap(({ id, x, y, fixed }) => (fixed ? [[id, { x, y }]] : [])));
  for (const { id, x, y, fixed } of nodes) if (linked.has(id)) graph.addNode(id, { x, y, fixed });
  const edges = [...input.edges].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  for (const { from, to, weight } of edges) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to, { weight });
  }
  if (graph.order > 1) {
    const iterations = Math.round(Math.max(96, Math.min(480, 90_000 / graph.order)) / STEPS);
    const settings = {
      gravity: 0.08,
      strongGravityMode: true,
      scalingRatio: 40,
      slowDown: 6,
      barnesHutOptimize: graph.order > 300,
      edgeWeightInfluence: 0.5,
    };
    for (let step = 0; step < STEPS; step += 1) {
      forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: "weight" });
      yield { ...positionsOf(graph), ...exact };
    }
    spread(graph, nodes);
  }
  return { ...positionsOf(graph), ...rowsBelow(graph, nodes), ...exact };
}

/**
 * Moves apart what overlaps. Doing so widens the whole, which shrinks every node on the screen, so it is done again with
 * the new measure.
 */
function spread(graph: Graph, nodes: readonly LayoutNode[]): void {
  for (let pass = 0; pass < 4; pass += 1) {
    const places = positionsOf(graph);
    const unit = extent(places).side / WINDOW;
    const discs = nodes.flatMap(({ id, size, fixed }): Disc[] => {
      const place = places[id];
      return place ? [{ id, ...place, radius: size * 1.25 * unit, fixed }] : [];
    });
    const gap = 0.5 * unit * Math.min(...nodes.map(({ size }) => size));
    const left = removeOverlaps(discs, gap, 60);
    for (const { id, x, y } of discs) graph.mergeNodeAttributes(id, { x, y });
    if (left === 0 && pass > 0) return;
  }
}

/** Rows of nodes without edges, below everything that has a place, with room for their names. */
function rowsBelow(graph: Graph, nodes: readonly LayoutNode[]): Positions {
  const loose = nodes.filter(({ id }) => !graph.hasNode(id));
  const placed = { ...positionsOf(graph) } as Record<string, Point>;
  for (const { id, x, y, fixed } of loose) if (fixed) placed[id] = { x, y };
  const newcomers = loose.filter(({ fixed }) => !fixed);
  const { left, bottom, side } = extent(placed);
  const columns = Math.max(4, Math.ceil(Math.sqrt(newcomers.length / 2.5)));
  newcomers.forEach(({ id }, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    placed[id] = { x: left + (side * (column + 0.5)) / columns, y: bottom - side * (0.16 + row * 0.11) };
  });
  return Object.fromEntries(loose.map(({ id, x, y }) => [id, placed[id] ?? { x, y }]));
}

function extent(positions: Positions): { readonly left: number; readonly bottom: number; readonly side: number } {
  const points = Object.values(positions);
  if (points.length === 0) return { left: -200, bottom: 0, side: 400 };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  return { left, bottom, side: Math.max(right - left, top - bottom, 100) };
}

function positionsOf(graph: Graph): Positions {
  const positions: Record<string, Point> = {};
  graph.forEachNode((id, attributes) => {
    positions[id] = { x: attributes.x as number, y: attributes.y as number };
  });
  return positions;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
