import type { TitleHead } from "./title-head.ts";

/**
 * A title as its tables hold it. Forms are separated by "|": the first is the canonical one; after "=" it is only that,
 * and stands in another row as a form.
 */
export type TitleRow = readonly [
  forms: string,
  takes: TitleHead["takes"],
  body: string | null,
  rank: number,
  unique: boolean,
  weak?: true,
];
