import type { EdgeKind } from "#model/api";

/** What somebody is looking at in the picture or its list: everything the address bar holds besides the language. */
export interface ViewState {
  /** Ids of nodes, the id of one edge, or one pair "from~to" that stands for all facts between two nodes. */
  readonly selection: readonly string[];
  /** Nodes whose neighbours were asked for. */
  readonly expanded: readonly string[];
  /** Nodes taken out of the picture by hand. */
  readonly hidden: readonly string[];
  /** Pairs "from~to" whose edges are drawn apart. */
  readonly opened: readonly string[];
  readonly kinds: readonly string[];
  readonly edges: readonly EdgeKind[];
  readonly statuses: readonly PostStatus[];
  readonly minSources: number;
  /** ISO dates of the time window. */
  readonly from: string | null;
  readonly to: string | null;
  /** Most nodes asked of the server. */
  readonly limit: number;
  readonly view: "picture" | "list";
  readonly list: ListTab;
}

export type PostStatus = "current" | "ended" | "former" | "proposed";
export type ListTab = "people" | "organizations" | "events" | "relations";

export const POST_STATUSES: readonly PostStatus[] = ["current", "ended", "former", "proposed"];
export const LIST_TABS: readonly ListTab[] = ["people", "organizations", "events", "relations"];

export const DEFAULT_VIEW: ViewState = {
  selection: [],
  expanded: [],
  hidden: [],
  opened: [],
  kinds: [],
  edges: [],
  statuses: [],
  minSources: 1,
  from: null,
  to: null,
  limit: 300,
  view: "picture",
  list: "people",
};
