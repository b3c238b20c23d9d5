import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeLayout, type LayoutInput, type LayoutNode, type Positions } from "./compute-layout.ts";
import { removeOverlaps } from "./remove-overlaps.ts";
import { startPosition } from "./start-position.ts";

const node = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  ...startPosition(id),
  size: 10,
  fixed: false,
  ...more,
});
const ring = (count: number): LayoutInput => ({
  nodes: Array.from({ length: count }, (_, number) => node(`per_${number}`)),
  edges: Array.from({ length: count }, (_, number) => ({
    from: `per_${number}`,
    to: `per_${(number + 1) % count}`,
    weight: 1,
  })),
});
function finish(input: LayoutInput): Positions {
  const steps = computeLayout(input);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

describe("where a node starts", () => {
  it("follows from its id alone, inside the disc, and differs from others", () => {
    expect(startPosition("per_1")).toEqual(startPosition("per_1"));
    expect(startPosition("per_1")).not.toEqual(startPosition("per_2"));
    fc.assert(
      fc.property(fc.string(), (id) => {
        const { x, y } = startPosition(id);
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("the layout", () => {
  it("is the same for the same graph, in whatever order its rows come", () => {
    const input = ring(24);
    const shuffled = { nodes: [...input.nodes].reverse(), edges: [...input.edges].reverse() };
    expect(finish(shuffled)).toEqual(finish(input));
  });

  it("leaves fixed nodes exactly where they are", () => {
    const input = ring(20);
    const nodes = input.nodes.map((one, place) => (place < 10 ? { ...one, fixed: true } : one));
    const positions = finish({ ...input, nodes });
    for (const { id, x, y } of nodes.slice(0, 10)) expect(positions[id]).toEqual({ x, y });
  });

  it("puts nodes without edges in rows below the others", () => {
    const input = ring(8);
    const loose = ["org_a", "org_b", "org_c"].map((id) => node(id));
    const positions = finish({ ...input, nodes: [...input.nodes, ...loose] });
    const lowest = Math.min(...input.nodes.map(({ id }) => positions[id]?.y ?? 0));
    for (const { id } of loose) expect(positions[id]?.y).toBeLessThan(lowest);
    expect(new Set(loose.map(({ id }) => positions[id]?.x)).size).toBe(3);
  });

  it.each([
    ["nothing", []],
    ["one node", [node("per_1")]],
  ])("places %s", (_, nodes) => {
    const positions = finish({ nodes, edges: [] });
    expect(Object.keys(positions)).toHaveLength(nodes.length);
    for (const { x, y } of Object.values(positions)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it("has one node in the middle of its neighbours not run away", () => {
    const star: LayoutInput = {
      nodes: ["hub", "a", "b", "c", "d"].map((id) => node(id)),
      edges: ["a", "b", "c", "d"].map((to) => ({ from: "hub", to, weight: 1 })),
    };
    const positions = Object.values(finish(star));
    expect(Math.max(...positions.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(5000);
  });
});

describe("removing overlaps", () => {
  it("parts discs that share a place, and moves no fixed one", () => {
    const discs = [0, 1, 2, 3].map((id) => ({ id: String(id), x: 0, y: 0, radius: 5, fixed: id === 0 }));
    expect(removeOverlaps(discs, 1, 200)).toBe(0);
    expect(discs[0]).toMatchObject({ x: 0, y: 0 });
    for (const one of discs) {
      for (const other of discs) {
        if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(10);
      }
    }
  });

  it("leaves alone what does not overlap", () => {
    const discs = [0, 100].map((x) => ({ id: String(x), x, y: 0, radius: 5, fixed: false }));
    removeOverlaps(discs, 1, 10);
    expect(discs.map(({ x }) => x)).toEqual([0, 100]);
  });
});
