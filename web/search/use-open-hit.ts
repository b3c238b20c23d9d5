import type { SearchHit } from "#model/api";
import { useCallback } from "react";
import { useLocation } from "wouter";
import { pageAddress } from "../state/page-address.ts";
import { pictureAddress } from "../state/picture-address.ts";
import { readableSearch } from "../state/readable-search.ts";
import { readViewState } from "../state/read-view-state.ts";
import { writeViewState } from "../state/write-view-state.ts";

/** Opens a suggestion: an article on its page, anything else in the picture, whose filters stay as they are. */
export function useOpenHit(): (hit: Pick<SearchHit, "type" | "id">) => void {
  const [, navigate] = useLocation();
  return useCallback(
    ({ type, id }) => {
      const elsewhere = type === "article" ? pageAddress("article", id) : pictureAddress(id);
      if (type === "article" || window.location.pathname !== "/") {
        navigate(elsewhere);
        return;
      }
      const now = new URLSearchParams(window.location.search);
      const state = readViewState(now);
      const next = {
        ...state,
        selection: [id],
        expanded: [...new Set([...state.expanded, id])],
        hidden: state.hidden.filter((other) => other !== id),
      };
      navigate(`/${readableSearch(writeViewState(next, now))}`);
    },
    [navigate],
  );
}
