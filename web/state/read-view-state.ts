import { EdgeKind } from "#model/api";
import { z } from "zod";
import { DEFAULT_VIEW, LIST_TABS, POST_STATUSES, type ViewState } from "./view-state.ts";

const isoDate = z.iso.date();

/** Reads the state from an address; what cannot be read is as if it were not there, so that old links still open. */
export function readViewState(parameters: URLSearchParams): ViewState {
  const list = (name: string): string[] => [
    ...new Set((parameters.get(name) ?? "").split(",").filter((item) => item !== "")),
  ];
  const date = (name: string): string | null => {
    const parsed = isoDate.safeParse(parameters.get(name));
    return parsed.success ? parsed.data : null;
  };
  const count = (name: string, fallback: number, max: number): number => {
    const value = Number(parameters.get(name) ?? "");
    return Number.isInteger(value) && value >= 1 && value <= max ? value : fallback;
  };
  const from = date("from");
  const to = date("to");
  return {
    selection: list("s"),
    expanded: list("x"),
    hidden: list("hide"),
    opened: list("open"),
    kinds: list("kinds"),
    edges: list("edges").flatMap((kind) => EdgeKind.safeParse(kind).data ?? []),
    statuses: list("status").flatMap((status) => POST_STATUSES.find((known) => known === status) ?? []),
    minSources: count("sources", DEFAULT_VIEW.minSources, 1000),
    ...(from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }),
    limit: count("limit", DEFAULT_VIEW.limit, 5000),
    view: parameters.get("view") === "list" ? "list" : "picture",
    list: LIST_TABS.find((tab) => tab === parameters.get("list")) ?? DEFAULT_VIEW.list,
  };
}
