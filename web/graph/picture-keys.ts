import type { Direction } from "./nearest-in-direction.ts";

export type KeyMeaning =
  | { readonly do: "move"; readonly direction: Direction }
  | { readonly do: "pan"; readonly right: number; readonly down: number }
  | { readonly do: "select"; readonly additive: boolean }
  | { readonly do: "expand" | "menu" | "fit" | "clear" }
  | { readonly do: "zoom"; readonly direction: "in" | "out" };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const STEP = 120;
const PANS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-STEP, 0],
  right: [STEP, 0],
  up: [0, -STEP],
  down: [0, STEP],
};

/** What a key means in the picture; null for the browser's own keys. */
export function pictureKey(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): KeyMeaning | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return null;
  const direction = ARROWS[key];
  if (direction !== undefined) {
    const [right, down] = PANS[direction];
    return shiftKey ? { do: "pan", right, down } : { do: "move", direction };
  }
  if (key === "Enter" || key === " ") return { do: "select", additive: shiftKey };
  if (key === "ContextMenu" || (key === "F10" && shiftKey)) return { do: "menu" };
  if (key === "e" || key === "E") return { do: "expand" };
  if (key === "+" || key === "=") return { do: "zoom", direction: "in" };
  if (key === "-" || key === "_") return { do: "zoom", direction: "out" };
  if (key === "0") return { do: "fit" };
  if (key === "Escape") return { do: "clear" };
  return null;
}
