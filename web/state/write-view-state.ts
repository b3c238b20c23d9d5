import { DEFAULT_VIEW, type ViewState } from "./view-state.ts";

const NAMES: Record<keyof ViewState, string> = {
  selection: "s",
  expanded: "x",
  hidden: "hide",
  opened: "open",
  kinds: "kinds",
  edges: "edges",
  statuses: "status",
  minSources: "sources",
  from: "from",
  to: "to",
  limit: "limit",
  view: "view",
  list: "list",
};

/** Writes the state into the parameters of an address, leaving alone what is not the state's; defaults stay out. */
export function writeViewState(state: ViewState, into: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const parameters = new URLSearchParams(into);
  for (const key of Object.keys(NAMES) as (keyof ViewState)[]) {
    const value = state[key];
    const text = Array.isArray(value) ? value.join(",") : value === null ? "" : String(value);
    if (text === "" || value === DEFAULT_VIEW[key]) parameters.delete(NAMES[key]);
    else parameters.set(NAMES[key], text);
  }
  return parameters;
}
