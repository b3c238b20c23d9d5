import { describe, expect, it } from "vitest";
import { EDGE_LOOKS, NODE_LOOKS, STAGE } from "./appearance.ts";
import { bundles } from "./bundles.ts";
import { crowd } from "./crowd.ts";
import { curvature } from "./curvature.ts";
import { edgeDisplay } from "./edge-display.ts";
import { edgePoint } from "./edge-point.ts";
import { type Attention, emphasis } from "./emphasis.ts";
import { mixColors } from "./mix-colors.ts";
import { nodeDisplay } from "./node-display.ts";
import type { PictureEdge, PictureNode } from "./picture-data.ts";

const node = (id: string): PictureNode => ({ id, name: id, kind: "official", degree: 4, data: null });
const edge = (id: string, from: string, to: string, more: Partial<PictureEdge> = {}): PictureEdge => ({
  id,
  kind: "ATTENDED",
  from,
  to,
  title: null,
  sources: 1,
  past: false,
  inferred: false,
  data: null,
  ...more,
});
const edges = [
  edge("attended", "an", "event"),
  edge("chaired", "an", "event", { kind: "CHAIRED", sources: 3 }),
  edge("held", "an", "body", { kind: "HELD_ROLE" }),
  edge("other", "binh", "chi"),
];
const gathered = bundles(edges);
const bundleOf = (id: string) => {
  const found = [...gathered.values()].find((bundle) => bundle.edges.some((one) => one.id === id));
  if (!found) throw new Error(id);
  return found;
};
const now = (change: Partial<Attention> = {}) =>
  emphasis({ selection: [], hoveredNode: null, hoveredEdge: null, focusedNode: null, ...change }, gathered);
const calm = crowd(10, 10);
const show = (one: PictureEdge, attention = now(), opened = false) =>
  edgeDisplay(one, bundleOf(one.id), opened, attention, "light", calm);
const find = (id: string) => edges.find((one) => one.id === id) ?? edge(id, "", "");

describe("bundles", () => {
  it("gather everything between two nodes, in either direction, what says most first", () => {
    const both = bundles([...edges, edge("back", "event", "an", { kind: "other" })]);
    expect([...both.keys()].sort()).toEqual(["an~body", "an~event", "binh~chi"]);
    expect(both.get("an~event")?.edges.map(({ id }) => id)).toEqual(["chaired", "attended", "back"]);
  });

  it("bend apart when open, none on another's side and bend", () => {
    for (const count of [2, 3, 4, 7]) {
      const bends = Array.from({ length: count }, (_, place) => {
        const reversed = place % 2 === 1;
        // Seen from one side: an edge that runs the other way bows to the other side.
        return curvature(place, count, reversed) * (reversed ? -1 : 1);
      });
      expect(new Set(bends).size).toBe(count);
    }
    expect(curvature(0, 1, false)).toBe(0);
  });

  it("are drawn as their strongest edge while closed, as thick as the best-sourced, and all when open", () => {
    expect(show(find("attended")).hidden).toBe(true);
    expect(show(find("chaired"))).toMatchObject({ hidden: false, curvature: 0 });
    expect(show(find("chaired")).size).toBeGreaterThan(show(find("held")).size);
    expect(show(find("attended"), now(), true).hidden).toBe(false);
    expect(show(find("attended"), now(), true).curvature).not.toBe(show(find("chaired"), now(), true).curvature);
  });
});

describe("a point on an edge", () => {
  it("is on the straight line, or beside it where the edge bends", () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(edgePoint(from, to, 0, 0.25)).toEqual({ x: 25, y: 0 });
    expect(edgePoint(from, to, 0.4, 0.5)).toEqual({ x: 50, y: -20 });
    expect(edgePoint(from, to, 0.4, 1).y).toBeCloseTo(0);
  });
});

describe("what stands out", () => {
  it("pointing at a node keeps it and its neighbours and fades the rest", () => {
    const pointed = now({ hoveredNode: "an" });
    expect([...(pointed.kept ?? [])].sort()).toEqual(["an", "body", "event"]);
    expect(nodeDisplay(node("body"), pointed, "light", 1).faded).toBe(false);
    expect(nodeDisplay(node("binh"), pointed, "light", 1).faded).toBe(true);
    expect(show(find("other"), pointed).faded).toBe(true);
    expect(show(find("held"), pointed).faded).toBe(false);
  });

  it("a chosen node is ringed and named with its neighbours, and nothing fades", () => {
    const chosen = now({ selection: ["an"] });
    expect(chosen.kept).toBeNull();
    expect([...chosen.labelled].sort()).toEqual(["an", "body", "event"]);
    expect(nodeDisplay(node("an"), chosen, "light", 1).borderColor).toBe(STAGE.light.mark);
    expect(nodeDisplay(node("binh"), chosen, "light", 1).faded).toBe(false);
  });

  it.each([["chaired"], ["an~event"]])("a chosen relation (%s) keeps its two ends", (key) => {
    const chosen = now({ selection: [key] });
    expect([...(chosen.kept ?? [])].sort()).toEqual(["an", "event"]);
    expect(show(find("chaired"), chosen).color).toBe(STAGE.light.mark);
    expect(chosen.fade).toBeLessThan(now({ hoveredNode: "an" }).fade);
  });

  it("what is over is paler than what lasts, and a crowd is paler than a few", () => {
    const past = { ...find("held"), past: true };
    const alone = { key: "an~body", edges: [past] };
    const over = edgeDisplay(past, alone, false, now(), "light", calm).color;
    expect(over).not.toBe(show(find("held")).color);
    expect(crowd(2000, 9000).edgePaleness).toBeGreaterThan(crowd(50, 80).edgePaleness);
    expect(crowd(2000, 9000).nodeScale).toBeLessThan(crowd(50, 80).nodeScale);
  });
});

describe("colours", () => {
  it("mix from one end to the other", () => {
    expect(mixColors("#000000", "#ffffff", 0)).toBe("#000000");
    expect(mixColors("#000000", "#ffffff", 1)).toBe("#ffffff");
    expect(mixColors("#102030", "#304050", 0.5)).toBe("#203040");
  });

  it("tell every kind of node by shape and colour, and every kind of edge by colour and dash", () => {
    const looks = Object.values(NODE_LOOKS).map(({ shape, color }) => `${shape} ${color.light}`);
    expect(new Set(looks).size).toBe(looks.length);
    const lines = Object.values(EDGE_LOOKS).map(({ color, dash }) => `${color.light} ${dash.join()}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(["light", "dark"] as const)("of edges can be seen on %s paper (WCAG 1.4.11: 3 to 1)", (scheme) => {
    for (const [kind, { color }] of Object.entries(EDGE_LOOKS)) {
      expect([kind, contrast(color[scheme], STAGE[scheme].paper) >= 3]).toEqual([kind, true]);
    }
  });
});

function contrast(one: string, other: string): number {
  const light = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light[0] ?? 0) + 0.05) / ((light[1] ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
