import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { bundles } from "./bundles.ts";
import { layoutInput } from "./layout-input.ts";
import type { PictureData } from "./picture-data.ts";
import { openPositionStore } from "./position-store.ts";
import type { EdgeAttributes, NodeAttributes } from "./stage.ts";
import { syncGraph } from "./sync-graph.ts";
import { toPicture } from "./to-picture.ts";

const data = (ids: readonly string[], links: readonly (readonly [string, string])[]): PictureData => ({
  nodes: ids.map((id) => ({ id, name: id, kind: "official", degree: 1, data: null })),
  edges: links.map(([from, to], number) => ({
    id: `${from}>${to}#${number}`,
    kind: "HELD_ROLE",
    from,
    to,
    title: null,
    sources: 1,
    past: false,
    inferred: false,
    data: null,
  })),
});

describe("bringing the drawn graph in line with the data", () => {
  const setUp = () => {
    const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
    const store = openPositionStore(null);
    const draw = (view: PictureData) => syncGraph(graph, view, bundles(view.edges), store);
    return { graph, store, draw };
  };

  it("keeps what stays in its place, drops what is gone, and names what is new", () => {
    const { graph, store, draw } = setUp();
    expect([...draw(data(["a", "b"], [["a", "b"]]))]).toEqual(["a", "b"]);
    graph.mergeNodeAttributes("a", { x: 7, y: 8 });
    store.put("a", { x: 7, y: 8 });
    store.put("b", { x: 0, y: 0 });
    expect([...draw(data(["a", "c"], [["a", "c"]]))]).toEqual(["c"]);
    expect(graph.getNodeAttributes("a")).toMatchObject({ x: 7, y: 8 });
    expect(graph.nodes().sort()).toEqual(["a", "c"]);
    expect(graph.edges()).toEqual(["a>c#0"]);
  });

  it("starts a newcomer beside its neighbour, and brings a known one back to where it was", () => {
    const { graph, store, draw } = setUp();
    store.put("a", { x: 1000, y: 1000 });
    draw(data(["a", "new"], [["new", "a"]]));
    const { x, y } = graph.getNodeAttributes("new");
    expect(Math.hypot(x - 1000, y - 1000)).toBeLessThan(100);
    draw(data([], []));
    draw(data(["a"], []));
    expect(graph.getNodeAttributes("a")).toMatchObject({ x: 1000, y: 1000 });
  });

  it("lays out one edge per pair, heavier the more facts it carries", () => {
    const { graph, draw } = setUp();
    draw(
      data(
        ["a", "b", "c"],
        [
          ["a", "b"],
          ["b", "a"],
          ["b", "c"],
        ],
      ),
    );
    const { edges } = layoutInput(graph, 1, () => false);
    expect(edges.map(({ weight }) => weight).sort()).toEqual([1, 2]);
  });
});

describe("a view as the picture draws it", () => {
  it("leaves out edges that lead to something not in the view", () => {
    const nodes = [{ id: "per_1", name: "A", degree: 1, type: "person" as const, official: false }];
    const edge = { id: "e", kind: "PART_OF" as const, from: "per_1", to: "org_9" };
    const { nodes: drawn, edges } = toPicture({ nodes, edges: [edge as never] });
    expect(drawn.map(({ kind }) => kind)).toEqual(["person"]);
    expect(edges).toEqual([]);
  });
});
