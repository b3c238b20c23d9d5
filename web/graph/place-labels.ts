import type { Box } from "./box.ts";
import { overlap } from "./overlap.ts";

/** A label that wants a place beside its node; all lengths in pixels of the screen. */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** What it may cover if there is no free place: the largest nodes cover small ones, the chosen any; never a label. */
  readonly over: "nothing" | "small" | "any";
  /** Pixels that it may stand further off than usual. */
  readonly reach: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
}

const GAP = 4;
const CELL = 64;
const DISTANCES = [0, 14, 30, 50];

/**
 * Gives labels places where they cover neither each other nor a node. Requests come in order of importance; one that
 * finds no place is left out. Places inside the screen go before those that reach over its edge.
 *
 * @param nodes boxes that labels keep clear of; `large` ones are covered by the label of a chosen node alone
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  nodes: readonly (Box & { readonly large?: boolean })[],
  screen: { readonly width: number; readonly height: number } = { width: Infinity, height: Infinity },
): PlacedLabel[] {
  const taken = new BoxIndex();
  const all = new BoxIndex();
  const large = new BoxIndex();
  for (const node of nodes) {
    all.add(node);
    if (node.large === true) large.add(node);
  }
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const candidates = places(
      request,
      DISTANCES.filter((distance) => distance <= request.reach),
    );
    const free = candidates.filter((place) => !taken.hits(place));
    const inside = free.filter((place) => isInside(place, screen));
    const box =
      inside.find((place) => !all.hits(place)) ??
      (request.over === "nothing" ? undefined : inside.find((place) => !large.hits(place))) ??
      (request.over === "any" ? (inside[0] ?? free[0]) : undefined);
    if (!box) continue;
    taken.add(box);
    placed.push({ ...box, id: request.id });
  }
  return placed;
}

function isInside(box: Box, screen: { readonly width: number; readonly height: number }): boolean {
  return box.x >= 2 && box.y >= 2 && box.x + box.width <= screen.width - 2 && box.y + box.height <= screen.height - 2;
}

function places(request: LabelRequest, distances: readonly number[]): Box[] {
  const { x, y, radius, width, height } = request;
  return distances.flatMap((distance) => {
    const away = radius + GAP + distance;
    const slant = away * 0.75;
    const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
    return [
      at(x + away, y - height / 2),
      at(x - width / 2, y + away),
      at(x - away - width, y - height / 2),
      at(x - width / 2, y - away - height),
      at(x + slant, y + slant),
      at(x + slant, y - slant - height),
      at(x - slant - width, y + slant),
      at(x - slant - width, y - slant - height),
    ];
  });
}

/** Boxes by the cells of a grid they touch, so that a crowded picture is no slower than it must be. */
class BoxIndex {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  hits(box: Box): boolean {
    return cellsOf(box).some((cell) => this.#cells.get(cell)?.some((other) => overlap(box, other)) ?? false);
  }
}

function cellsOf(box: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column += 1) {
    for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row += 1) {
      cells.push(`${column},${row}`);
    }
  }
  return cells;
}
