/** One tenure as the timeline draws it, the three clocks apart; dates that no source gives are null or missing. */
export interface TimelineEntry {
  readonly id: string;
  /** Held: EDTF. */
  readonly start: string | null;
  readonly end: string | null;
  /** Observed: EDTF or ISO dates on which sources show the person in post. */
  readonly seen: readonly string[];
  /** Published: ISO dates or times of the sources. */
  readonly published: readonly string[];
}
