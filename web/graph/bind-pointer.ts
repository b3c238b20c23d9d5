import type { PictureSigma } from "./stage.ts";

export interface PointerHandlers {
  readonly onNode: (id: string, additive: boolean) => void;
  readonly onEdge: (id: string, additive: boolean) => void;
  readonly onStage: () => void;
  readonly onExpand: (id: string) => void;
  /** Screen coordinates in pixels, for placing a menu. */
  readonly onMenu: (id: string, at: { readonly x: number; readonly y: number }) => void;
  readonly onHoverNode: (id: string | null) => void;
  readonly onHoverEdge: (id: string | null) => void;
  readonly onDragged: (id: string) => void;
}

/** Turns sigma's events into what they mean here: choose, expand, open the menu, drag to pin. */
export function bindPointer(sigma: PictureSigma, handlers: PointerHandlers): void {
  const container = sigma.getContainer();
  const additive = (original: MouseEvent | TouchEvent) => original.shiftKey;
  let dragged: string | null = null;
  let moved = false;
  let justDragged = false;

  sigma.on("enterNode", ({ node }) => {
    container.style.cursor = "pointer";
    if (dragged === null) handlers.onHoverNode(node);
  });
  sigma.on("leaveNode", () => {
    container.style.cursor = "";
    handlers.onHoverNode(null);
  });
  sigma.on("enterEdge", ({ edge }) => {
    container.style.cursor = "pointer";
    handlers.onHoverEdge(edge);
  });
  sigma.on("leaveEdge", () => {
    container.style.cursor = "";
    handlers.onHoverEdge(null);
  });
  sigma.on("clickNode", ({ node, event }) => {
    if (!justDragged) handlers.onNode(node, additive(event.original));
  });
  sigma.on("clickEdge", ({ edge, event }) => handlers.onEdge(edge, additive(event.original)));
  sigma.on("clickStage", () => {
    if (!justDragged) handlers.onStage();
  });
  sigma.on("doubleClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    handlers.onExpand(node);
  });
  sigma.on("rightClickNode", ({ node, event }) => {
    const { left, top } = container.getBoundingClientRect();
    handlers.onMenu(node, { x: left + event.x, y: top + event.y });
  });
  container.addEventListener("contextmenu", (event) => event.preventDefault());

  sigma.on("downNode", ({ node, event }) => {
    justDragged = false;
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    dragged = node;
    moved = false;
  });
  sigma.on("downStage", () => {
    justDragged = false;
  });
  sigma.on("moveBody", ({ event }) => {
    if (dragged === null) return;
    if (!moved) handlers.onHoverNode(null);
    moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (dragged !== null && moved) {
      justDragged = true;
      handlers.onDragged(dragged);
    }
    dragged = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
}
