import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { readableSearch } from "./readable-search.ts";
import { readViewState } from "./read-view-state.ts";
import type { ViewState } from "./view-state.ts";
import { writeViewState } from "./write-view-state.ts";

export type ChangeView = (change: Partial<ViewState>, options?: { replace?: boolean }) => void;

/** The state in the address and how to change it; each change is a step that the back button undoes. */
export function useViewState(): readonly [ViewState, ChangeView] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const state = useMemo(() => readViewState(new URLSearchParams(search)), [search]);
  const change = useCallback<ChangeView>(
    (patch, options) => {
      // Read again, so that two changes in one tick do not undo each other.
      const now = new URLSearchParams(window.location.search);
      const next = writeViewState({ ...readViewState(now), ...patch }, now);
      if (next.toString() === now.toString()) return;
      navigate(`${window.location.pathname}${readableSearch(next)}`, { replace: options?.replace ?? false });
    },
    [navigate],
  );
  return [state, change];
}
