import { readableSearch } from "./readable-search.ts";
import { DEFAULT_VIEW, type ViewState } from "./view-state.ts";
import { writeViewState } from "./write-view-state.ts";

/** The picture with this one chosen and its neighbours drawn, e.g. "/?s=per_1&x=per_1". */
export function pictureAddress(id: string, view: Partial<ViewState> = {}): string {
  return `/${readableSearch(writeViewState({ ...DEFAULT_VIEW, selection: [id], expanded: [id], ...view }))}`;
}
