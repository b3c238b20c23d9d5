import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { endpoints } from "../api/endpoints.ts";
import { NEIGHBOUR_LIMIT } from "../detail/neighbour-limit.ts";
import { entityType } from "../state/entity-type.ts";
import { readPair } from "../state/read-pair.ts";
import type { ViewState } from "../state/view-state.ts";
import { graphFilter } from "./graph-filter.ts";
import { mergeViews } from "./merge-views.ts";

const MOST_IDS = 5000;

/** The graph that the address asks for: the filtered part, and the neighbours of what was expanded or is chosen. */
export function useGraphView(state: ViewState) {
  const base = useQuery({ ...endpoints.graph(graphFilter(state)), placeholderData: keepPreviousData });
  const known = useMemo(() => new Set(base.data?.nodes.map(({ id }) => id)), [base.data]);
  const chosen = state.selection.flatMap((key) => readPair(key) ?? [key]);
  const isNode = (id: string) => ["person", "organization", "event"].includes(entityType(id) ?? "");
  // What is chosen but not in the filtered part comes with its neighbours, so that no link leads to an empty picture.
  const missing = base.data ? chosen.filter((id) => isNode(id) && !known.has(id)) : [];
  const wanted = [...new Set([...state.expanded.filter(isNode), ...missing])];
  const expansions = useQueries({
    queries: wanted.map((id) => ({ ...endpoints.neighbours(id, NEIGHBOUR_LIMIT), retry: false })),
    combine: (answers) =>
      answers.flatMap(({ data }, index) => {
        const id = wanted[index];
        return data && id !== undefined ? [{ id, view: data }] : [];
      }),
  });
  const all = useMemo(() => {
    const ids = new Set([...known, ...expansions.flatMap(({ view }) => view.nodes.map(({ id }) => id))]);
    return expansions.length === 0 || ids.size > MOST_IDS ? [] : [...ids].sort();
  }, [known, expansions]);
  const among = useQuery({
    ...endpoints.graphOf(all),
    enabled: all.length > 0 && base.data !== undefined,
    placeholderData: keepPreviousData,
  });
  const merged = useMemo(
    () =>
      base.data ? mergeViews(base.data, expansions, all.length > 0 ? (among.data?.edges ?? []) : [], state) : undefined,
    [base.data, expansions, all, among.data, state],
  );
  return { base, merged, expanding: expansions.length < wanted.length };
}
