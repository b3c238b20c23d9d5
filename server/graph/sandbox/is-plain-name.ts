import { isSymbol } from "./is-symbol.ts";
import type { Token } from "./token.ts";

/** After a dot (n.set), after a colon (:Set) and before one ({set: 1}) there is no room for a clause. */
export function isPlainName(tokens: readonly Token[], index: number): boolean {
  const [owner, before, after] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  // "1.SET": a parser may take "1." for a number and SET for a clause.
  if (isSymbol(before, ".")) return owner?.kind !== "number";
  return isSymbol(before, ":") || isSymbol(after, ":");
}
