import type { MonthWindow } from "./month-window.ts";

export type Handle = "first" | "last" | "both";

/** Moves one side or the whole window by some months, inside 0 … count − 1; the sides never cross. */
export function moveWindow(window: MonthWindow, handle: Handle, by: number, count: number): MonthWindow {
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  const { first, last } = window;
  if (handle === "first") return { first: within(first + by, 0, last), last };
  if (handle === "last") return { first, last: within(last + by, first, count - 1) };
  const step = within(by, -first, count - 1 - last);
  return { first: first + step, last: last + step };
}
