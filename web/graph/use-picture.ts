import { useComputedColorScheme } from "@mantine/core";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { openPicture, type OpenPicture, type PictureHandlers } from "./open-picture.ts";
import type { PictureData } from "./picture-data.ts";
import { openPositionStore } from "./position-store.ts";

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

interface Options {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly data: PictureData;
  readonly selection: readonly string[];
  readonly opened: readonly string[];
  /** Whether places are kept in the browser and shared with later visits. */
  readonly keepsPlaces: boolean;
  readonly handlers: PictureHandlers;
}

/** Keeps one drawn picture in step with the page's state; null until it is open. */
export function usePicture({ container, data, selection, opened, keepsPlaces, handlers }: Options): OpenPicture | null {
  const [picture, setPicture] = useState<OpenPicture | null>(null);
  const scheme = useComputedColorScheme("light");
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const start = useEffectEvent((element: HTMLDivElement) => {
    const on = latest;
    const opening = openPicture(element, openPositionStore(keepsPlaces ? browserStorage() : null), {
      onNode: (...given) => on.current.onNode(...given),
      onEdge: (...given) => on.current.onEdge(...given),
      onStage: () => on.current.onStage(),
      onExpand: (id) => on.current.onExpand(id),
      onMenu: (...given) => on.current.onMenu(...given),
      onHoverNode: (id) => on.current.onHoverNode(id),
      onHoverEdge: (id) => on.current.onHoverEdge(id),
      onDragged: (id) => on.current.onDragged(id),
      onLayout: (running) => on.current.onLayout(running),
    });
    setPicture(opening);
    return opening;
  });

  useEffect(() => {
    if (!container.current) return undefined;
    const opening = start(container.current);
    const sizes = new ResizeObserver(() => opening.resize());
    sizes.observe(container.current);
    // Names measured in a fallback font would be placed wrongly once the right one is there.
    void document.fonts.load('500 12px "Be Vietnam Pro"', "Nguyễn").then(
      () => opening.resize(),
      () => undefined,
    );
    return () => {
      sizes.disconnect();
      opening.close();
      setPicture(null);
    };
  }, [container]);

  useEffect(() => picture?.setScheme(scheme), [picture, scheme]);
  useEffect(() => picture?.setData(data), [picture, data]);
  useEffect(() => picture?.setSelection(selection), [picture, selection]);
  useEffect(() => picture?.setOpened(opened), [picture, opened]);
  return picture;
}
