import { z } from "zod";
import type { Point } from "./start-position.ts";

const KEY = "quan-he.positions";
const MOST = 6000;
const Stored = z.object({
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])),
  pinned: z.array(z.string()),
});

/** Where each node was last seen, kept in this browser so that a picture is the same on the next visit. */
export interface PositionStore {
  readonly get: (id: string) => Point | undefined;
  readonly put: (id: string, point: Point) => void;
  readonly isPinned: (id: string) => boolean;
  readonly pin: (id: string, pinned: boolean) => void;
  readonly forget: (ids: readonly string[]) => void;
  readonly save: () => void;
}

export function openPositionStore(storage: Pick<Storage, "getItem" | "setItem"> | null): PositionStore {
  const positions = new Map<string, Point>();
  const pinned = new Set<string>();
  try {
    const stored = Stored.safeParse(JSON.parse(storage?.getItem(KEY) ?? "null"));
    for (const [id, [x, y]] of Object.entries(stored.data?.positions ?? {})) positions.set(id, { x, y });
    for (const id of stored.data?.pinned ?? []) pinned.add(id);
  } catch {
    // A damaged note from an earlier visit: start afresh.
  }
  return {
    get: (id) => positions.get(id),
    put: (id, point) => {
      // Taken out first, so that the map's order is the order of use and the oldest are dropped.
      positions.delete(id);
      positions.set(id, point);
    },
    isPinned: (id) => pinned.has(id),
    pin: (id, pin) => {
      if (pin) pinned.add(id);
      else pinned.delete(id);
    },
    forget: (ids) => ids.forEach((id) => positions.delete(id)),
    save: () => {
      const rows = [...positions].slice(-MOST).map(([id, { x, y }]) => [id, [round(x), round(y)]] as const);
      try {
        storage?.setItem(KEY, JSON.stringify({ positions: Object.fromEntries(rows), pinned: [...pinned] }));
      } catch {
        // A full storage costs the memory of the picture, nothing else.
      }
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
