import { useCallback, useMemo } from "react";
import { useLocation } from "wouter";
import type { NodeAction } from "../graph/NodeMenu.tsx";
import type { EntityAddress } from "../layout/entity-address-context.ts";
import { entityType } from "../state/entity-type.ts";
import { pageAddress } from "../state/page-address.ts";
import { pictureAddress } from "../state/picture-address.ts";
import { readableSearch } from "../state/readable-search.ts";
import type { ChangeView } from "../state/use-view-state.ts";
import type { ViewState } from "../state/view-state.ts";
import { writeViewState } from "../state/write-view-state.ts";

/** What the picture, the list and the panel can do, as steps in the address. */
export function useExploreActions(state: ViewState, change: ChangeView, known: ReadonlySet<string>) {
  const [, navigate] = useLocation();
  const expand = useCallback(
    (id: string) => change({ expanded: [...new Set([...state.expanded, id])] }),
    [change, state.expanded],
  );
  const select = useCallback(
    (key: string | null, additive: boolean) => {
      const others = state.selection.filter((other) => other !== key);
      if (key === null) change({ selection: [] });
      else if (!additive) change({ selection: [key] });
      else change({ selection: others.length < state.selection.length ? others : [...others, key] });
    },
    [change, state.selection],
  );
  const open = useCallback(
    (pair: string) => change({ opened: [...new Set([...state.opened, pair])], selection: [pair] }),
    [change, state.opened],
  );
  const act = useCallback(
    (action: Exclude<NodeAction, "pin" | "unpin" | "select" | "addToSelection">, id: string) => {
      if (action === "expand") expand(id);
      else if (action === "collapse") change({ expanded: state.expanded.filter((other) => other !== id) });
      else if (action === "hide") {
        change({
          hidden: [...new Set([...state.hidden, id])],
          selection: state.selection.filter((other) => other !== id),
        });
      } else if (action === "copy") {
        void navigator.clipboard.writeText(new URL(pictureAddress(id), window.location.href).href);
      } else {
        const type = entityType(id);
        if (type) navigate(pageAddress(type, id));
      }
    },
    [change, expand, navigate, state.expanded, state.hidden, state.selection],
  );
  const addressOf = useCallback(
    (patch: Partial<ViewState>) =>
      `/${readableSearch(writeViewState({ ...state, ...patch }, new URLSearchParams(window.location.search)))}`,
    [state],
  );
  /** In here a name leads to its place in the picture, brought in with its neighbours if it is not there. */
  const entityAddress = useCallback<EntityAddress>(
    (type, id) => {
      if (type === "article") return pageAddress(type, id);
      const expanded = known.has(id) ? state.expanded : [...new Set([...state.expanded, id])];
      return addressOf({ selection: [id], expanded, hidden: state.hidden.filter((other) => other !== id) });
    },
    [addressOf, known, state.expanded, state.hidden],
  );
  const edgeAddress = useCallback((id: string) => addressOf({ selection: [id] }), [addressOf]);
  return useMemo(
    () => ({ expand, select, open, act, entityAddress, edgeAddress }),
    [expand, select, open, act, entityAddress, edgeAddress],
  );
}
