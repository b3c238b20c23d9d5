import type { EdgeKind, GraphEdge, GraphNode } from "#model/api";
import { describe, expect, it } from "vitest";
import { commonNeighbours } from "./common-neighbours.ts";
import { neighbourGroups } from "./neighbour-groups.ts";

const node = (id: string, more: Partial<GraphNode>) => ({ id, name: id, degree: 1, ...more }) as GraphNode;
const event = (id: string, latest: string | null) => node(id, { type: "event", latest });
const edge = (from: string, kind: EdgeKind, to: string, sources = 1) =>
  ({ id: `${from} ${kind} ${to}`, from, to, kind, sources }) as GraphEdge;
const view = {
  nodes: [
    node("an", { type: "person" }),
    node("binh", { type: "person" }),
    node("x", { type: "organization" }),
    node("y", { type: "organization" }),
    event("2021", "2021-04-05"),
    event("2024", "2024-01-21"),
    event("undated", null),
  ],
  edges: [
    edge("an", "ATTENDED", "2021"),
    edge("an", "CHAIRED", "2021"),
    edge("an", "ATTENDED", "2024"),
    edge("an", "ATTENDED", "undated"),
    edge("an", "HELD_ROLE", "x"),
    edge("an", "HELD_ROLE", "y", 3),
    edge("binh", "ATTENDED", "2024"),
  ],
};
const shown = (without: EdgeKind[] = []) =>
  neighbourGroups("an", view, without).map(({ type, neighbours }) => [type, neighbours.map((one) => one.node.id)]);

describe("the neighbours of a node", () => {
  it("come once each: events from the latest, bodies from the best sourced", () => {
    expect(shown()).toEqual([
      ["event", ["2024", "2021", "undated"]],
      ["organization", ["y", "x"]],
    ]);
  });

  it("say first what says most", () => {
    const [events] = neighbourGroups("an", view);
    expect(events?.neighbours[1]?.edges.map(({ kind }) => kind)).toEqual(["CHAIRED", "ATTENDED"]);
  });

  it("leave out what is shown elsewhere", () => {
    expect(shown(["HELD_ROLE"]).map(([type]) => type)).toEqual(["event"]);
  });
});

describe("what several have in common", () => {
  it("is what every one of them has an edge with", () => {
    expect(commonNeighbours(["an", "binh"], view).map(({ id }) => id)).toEqual(["2024"]);
    expect(commonNeighbours(["an"], view)).toEqual([]);
  });
});
