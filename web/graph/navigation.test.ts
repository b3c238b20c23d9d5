import { describe, expect, it } from "vitest";
import { nearestInDirection } from "./nearest-in-direction.ts";
import { pictureKey } from "./picture-keys.ts";
import { openPositionStore } from "./position-store.ts";

const places = new Map([
  ["right", { x: 50, y: 5 }],
  ["far right", { x: 200, y: 0 }],
  ["above", { x: -5, y: -40 }],
  ["below left", { x: -60, y: 70 }],
]);

describe("moving through the picture by arrow keys", () => {
  it.each([
    ["right", "right"],
    ["up", "above"],
    ["down", "below left"],
    ["left", null],
  ] as const)("%s leads to %s", (direction, expected) => {
    expect(nearestInDirection({ x: 0, y: 0 }, places, direction)).toBe(expected);
  });

  it("prefers what lies straight ahead over what is nearer but aside", () => {
    const others = new Map([
      ["aside", { x: 30, y: 29 }],
      ["ahead", { x: 60, y: 0 }],
    ]);
    expect(nearestInDirection({ x: 0, y: 0 }, others, "right")).toBe("ahead");
  });
});

describe("keys in the picture", () => {
  const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
    pictureKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });
  it.each([
    ["ArrowUp", {}, { do: "move", direction: "up" }],
    ["ArrowUp", { shiftKey: true }, { do: "pan", right: 0, down: -120 }],
    ["Enter", {}, { do: "select", additive: false }],
    ["Enter", { shiftKey: true }, { do: "select", additive: true }],
    ["F10", { shiftKey: true }, { do: "menu" }],
    ["ContextMenu", {}, { do: "menu" }],
    ["+", {}, { do: "zoom", direction: "in" }],
    ["0", {}, { do: "fit" }],
    ["Escape", {}, { do: "clear" }],
  ])("%s %o means %o", (key, held, meaning) => {
    expect(press(key, held)).toEqual(meaning);
  });
  it.each([
    ["Tab", {}],
    ["F10", {}],
    ["+", { ctrlKey: true }],
    ["ArrowLeft", { altKey: true }],
    ["a", {}],
  ])("%s %o stays the browser's", (key, held) => {
    expect(press(key, held)).toBeNull();
  });
});

describe("where nodes were last seen", () => {
  const memory = (start: string | null = null) => {
    let text = start;
    return { getItem: () => text, setItem: (_: string, value: string) => void (text = value), read: () => text };
  };

  it("is there again on the next visit, pins too", () => {
    const storage = memory();
    const first = openPositionStore(storage);
    first.put("per_1", { x: 1.26, y: -2 });
    first.pin("per_1", true);
    first.save();
    const second = openPositionStore(storage);
    expect(second.get("per_1")).toEqual({ x: 1.3, y: -2 });
    expect(second.isPinned("per_1")).toBe(true);
    expect(second.get("per_2")).toBeUndefined();
  });

  it.each(["not json", '{"positions":{"a":["x",1]},"pinned":[]}', "null"])(
    "starts afresh from a damaged note: %s",
    (text) => {
      expect(openPositionStore(memory(text)).get("a")).toBeUndefined();
    },
  );

  it("does without storage, and without room in it", () => {
    const none = openPositionStore(null);
    none.put("per_1", { x: 1, y: 1 });
    expect(() => none.save()).not.toThrow();
    const full = openPositionStore({
      getItem: () => null,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    });
    full.put("per_1", { x: 1, y: 1 });
    expect(() => full.save()).not.toThrow();
    expect(full.get("per_1")).toEqual({ x: 1, y: 1 });
  });

  it("forgets the longest unseen first when there are too many", () => {
    const storage = memory();
    const store = openPositionStore(storage);
    for (let number = 0; number < 6001; number += 1) store.put(`per_${number}`, { x: number, y: 0 });
    store.put("per_0", { x: 7, y: 7 });
    store.save();
    const next = openPositionStore(storage);
    expect(next.get("per_0")).toEqual({ x: 7, y: 7 });
    expect(next.get("per_1")).toBeUndefined();
  });
});
