import { identifier } from "./identifier.ts";

/** The id of the PART_OF edge between two bodies: there is one at most. */
export function partOfId(from: string, to: string): string {
  return identifier("edge", "PART_OF", from, to);
}
