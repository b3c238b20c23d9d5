import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { type Scheme, STAGE } from "./appearance.ts";
import { bindPointer, type PointerHandlers } from "./bind-pointer.ts";
import { type Bundle, bundles as gather } from "./bundles.ts";
import { cameraMoves } from "./camera-moves.ts";
import { crowd } from "./crowd.ts";
import { CurvedEdgeProgram } from "./curved-edge-program.ts";
import { drawOverlay } from "./draw-overlay.ts";
import { drawnNodes } from "./drawn-nodes.ts";
import { edgeDisplay } from "./edge-display.ts";
import { type Attention, emphasis } from "./emphasis.ts";
import { exportImage } from "./export-image.ts";
import { layoutInput } from "./layout-input.ts";
import { type Direction, nearestInDirection } from "./nearest-in-direction.ts";
import { nodeDisplay } from "./node-display.ts";
import type { PictureData } from "./picture-data.ts";
import type { PositionStore } from "./position-store.ts";
import { runLayout } from "./run-layout.ts";
import { ShapedNodeProgram } from "./shaped-node-program.ts";
import type { EdgeAttributes, NodeAttributes, StageState } from "./stage.ts";
import { syncGraph } from "./sync-graph.ts";

class NothingProgram extends ShapedNodeProgram {
  override render(): void {
    // Sigma draws hovered nodes once more on a layer of their own, which would cover icons and labels.
  }
}

export type PictureHandlers = PointerHandlers & { readonly onLayout: (running: boolean) => void };

/** Draws into a container; what it returns is how the page speaks to the picture. */
export function openPicture(container: HTMLElement, store: PositionStore, handlers: PictureHandlers) {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  let bundles: ReadonlyMap<string, Bundle> = new Map();
  let attention: Attention = { selection: [], hoveredNode: null, hoveredEdge: null, focusedNode: null };
  let state: StageState = {
    emphasis: emphasis(attention, bundles),
    scheme: "light",
    opened: new Set(),
    crowd: crowd(0, 0),
    isPinned: store.isPinned,
  };
  let stopLayout: (() => void) | null = null;
  let closed = false;

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "shaped",
    defaultEdgeType: "curved",
    nodeProgramClasses: { shaped: ShapedNodeProgram as never },
    nodeHoverProgramClasses: { shaped: NothingProgram as never },
    edgeProgramClasses: { curved: CurvedEdgeProgram as never },
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    renderLabels: false,
    zIndex: true,
    stagePadding: 60,
    minCameraRatio: 0.05,
    maxCameraRatio: 8,
    doubleClickTimeout: 350,
    nodeReducer: (_id, { x, y, node }) => ({
      x,
      y,
      ...nodeDisplay(node, state.emphasis, state.scheme, state.crowd.nodeScale),
    }),
    edgeReducer: (_id, { edge, bundle }) => ({
      ...edgeDisplay(edge, bundle, state.opened.has(bundle.key), state.emphasis, state.scheme, state.crowd),
      edge,
      bundle,
    }),
  });
  sigma.on("afterRender", () => drawOverlay(sigma, state));
  const moves = cameraMoves(sigma, () => reducedMotion.matches);

  let frame: number | null = null;
  // Not sigma's own scheduled refresh: until its frame comes, that leaves raw coordinates where screen ones are read.
  const redraw = () => {
    state = { ...state, emphasis: emphasis(attention, bundles) };
    frame ??= requestAnimationFrame(settle);
  };
  /** Draws now, so that what is read next is what is on the screen. */
  const settle = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    if (!closed) sigma.refresh();
  };
  const attend = (change: Partial<Attention>) => {
    attention = { ...attention, ...change };
    redraw();
  };
  const remember = () => {
    graph.forEachNode((id, { x, y }) => store.put(id, { x, y }));
    store.save();
  };

  function layOut(isFixed: (id: string) => boolean, after: () => void): void {
    stopLayout?.();
    handlers.onLayout(true);
    stopLayout = runLayout(layoutInput(graph, state.crowd.nodeScale, isFixed), (positions, done) => {
      if (done || !reducedMotion.matches) {
        for (const [id, point] of Object.entries(positions))
          if (graph.hasNode(id)) graph.mergeNodeAttributes(id, point);
      }
      if (!done) return;
      stopLayout = null;
      remember();
      handlers.onLayout(false);
      after();
    });
  }

  bindPointer(sigma, {
    ...handlers,
    onHoverNode: (hoveredNode) => {
      attend({ hoveredNode });
      handlers.onHoverNode(hoveredNode);
    },
    onHoverEdge: (hoveredEdge) => {
      attend({ hoveredEdge });
      handlers.onHoverEdge(hoveredEdge);
    },
    onDragged: (id) => {
      store.pin(id, true);
      remember();
      handlers.onDragged(id);
      redraw();
    },
  });

  return {
    fit: moves.fit,
    zoom: moves.zoom,
    pan: moves.pan,
    reveal: moves.reveal,
    setScheme: (scheme: Scheme) => {
      state = { ...state, scheme };
      redraw();
    },
    setOpened: (opened: readonly string[]) => {
      state = { ...state, opened: new Set(opened) };
      redraw();
    },
    setSelection: (selection: readonly string[]) => attend({ selection }),
    /** Draws this data from now on; new nodes find their places around those that have one. */
    setData: (data: PictureData) => {
      const before = new Set(graph.nodes());
      const first = !data.nodes.some(({ id }) => before.has(id));
      bundles = gather(data.edges);
      const screen = Math.min(container.offsetWidth, container.offsetHeight);
      state = { ...state, crowd: crowd(data.nodes.length, bundles.size, screen) };
      const newcomers = syncGraph(graph, data, bundles, store);
      redraw();
      if (first && newcomers.size === 0) moves.fit();
      // While everything is still on its way, the frame goes with it.
      if (first && newcomers.size > 0) sigma.setCustomBBox(null);
      if (newcomers.size === 0) remember();
      else {
        layOut(
          (id) => !newcomers.has(id),
          () => (first ? moves.fit() : moves.reveal([...newcomers])),
        );
      }
    },
    /** Lays everything out afresh except what is pinned. */
    relayout: () => {
      sigma.setCustomBBox(null);
      layOut(store.isPinned, moves.fit);
    },
    pin: (id: string, pinned: boolean) => {
      store.pin(id, pinned);
      store.save();
      redraw();
    },
    isPinned: store.isPinned,
    focus: (id: string | null) => {
      const there = id !== null && graph.hasNode(id) ? id : null;
      attend({ focusedNode: there });
      if (there !== null) moves.reveal([there]);
    },
    focused: () => attention.focusedNode,
    /** The node an arrow key leads to from the focused one, or from the largest when there is none. */
    neighbourOnScreen: (direction: Direction): string | null => {
      settle();
      const nodes = drawnNodes(sigma);
      const from = nodes.find(({ id }) => id === attention.focusedNode);
      if (!from) return (nodes.find(({ id }) => attention.selection.includes(id)) ?? nodes[0])?.id ?? null;
      const others = new Map(nodes.filter(({ id }) => id !== from.id).map((node) => [node.id, node]));
      return nearestInDirection(from, others, direction);
    },
    /** Where a node is in the browser's window, in pixels; null when it is not drawn. */
    placeOf: (id: string) => {
      settle();
      const data = sigma.getNodeDisplayData(id);
      if (!data) return null;
      const { left, top } = container.getBoundingClientRect();
      const { x, y } = sigma.framedGraphToViewport(data);
      return { x: left + x, y: top + y, radius: sigma.scaleSize(data.size) };
    },
    image: (line: string) => exportImage(sigma, STAGE[state.scheme].paper, STAGE[state.scheme].text, line),
    resize: redraw,
    close: () => {
      closed = true;
      stopLayout?.();
      sigma.kill();
    },
  };
}

export type OpenPicture = ReturnType<typeof openPicture>;
