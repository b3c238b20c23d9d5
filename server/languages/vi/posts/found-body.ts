import type { BodyPhrase, PlacePhrase } from "../bodies/body-phrase.ts";

/** What stands behind a title: its body, or a place in the body's stead, and where it ends. */
export interface Found {
  readonly body: BodyPhrase | null;
  readonly place: PlacePhrase | null;
  readonly end: number;
  /** The title in other words: "Ủy viên Ban Chấp hành" of a Đảng bộ is "Ủy viên" of its Ban Chấp hành. */
  readonly title?: string;
}
