import { nameColumns } from "./name-columns.ts";
import type { Edit } from "./edit.ts";
import { sumOfNothing } from "./sum-of-nothing.ts";
import type { Token } from "../sandbox/token.ts";

/** A checked query with what the engine would answer otherwise than Cypher 5 written so that it answers the same. */
export function adaptQuery(cypher: string, tokens: readonly Token[]): string {
  const edits: Edit[] = [...nameColumns(cypher, tokens), ...sumOfNothing(tokens)];
  // From the end, so that positions stay true; of two at one place the later one in the list stands further right.
  return edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.at - a.at || a.index - b.index)
    .reduce((text, { at, insert }) => text.slice(0, at) + insert + text.slice(at), cypher);
}
