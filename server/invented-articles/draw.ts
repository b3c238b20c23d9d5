export type Separator = "comma" | "dash" | "brackets" | "before";
export type Address = "đồng chí" | "ông";

/**
 * What an invented article is drawn from. `seed` alone decides everything; each of the others draws one part anew and
 * leaves the rest as it was, so that two articles differ in just that.
 */
export interface Draw {
  readonly seed: number;
  /** Seed of the people's names. */
  readonly names?: number;
  /** Index into HOME_PLACES, taken modulo their number. */
  readonly place?: number;
  /** Seed of the gathering's date. */
  readonly date?: number;
  /** What stands between a name and its posts. */
  readonly separator?: Separator;
  /** The word of address. */
  readonly address?: Address;
  /** Characters to fill up to with paragraphs that state nothing; drawn from real articles' lengths where missing. */
  readonly length?: number;
}
