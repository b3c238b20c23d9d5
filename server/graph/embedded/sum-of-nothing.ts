import { isPlainName } from "../sandbox/is-plain-name.ts";
import { isSymbol } from "../sandbox/is-symbol.ts";
import type { Token } from "../sandbox/token.ts";
import type { Edit } from "./edit.ts";

/**
 * The sum of no rows is 0 in Cypher and null in the engine: `sum(x)` → `coalesce(sum(x), 0)`. Left alone where rows are
 * ordered by a sum, which the engine knows again only as it is returned; there are rows then.
 */
export function sumOfNothing(tokens: readonly Token[]): Edit[] {
  const order = tokens.findIndex(({ keyword }, at) => keyword === "ORDER" && tokens[at + 1]?.keyword === "BY");
  const sums = tokens.flatMap((token, at) =>
    token.keyword === "SUM" && isSymbol(tokens[at + 1], "(") && !isPlainName(tokens, at) ? [at] : [],
  );
  if (order >= 0 && sums.some((at) => at > order)) return [];
  return sums.flatMap((at): Edit[] => {
    const close = closing(tokens, at + 1);
    const start = tokens[at]?.start ?? 0;
    return close === null
      ? []
      : [
          { at: close.end, insert: ", 0)" },
          { at: start, insert: "coalesce(" },
        ];
  });
}

function closing(tokens: readonly Token[], open: number): Token | null {
  let depth = 0;
  for (const token of tokens.slice(open)) {
    if (isSymbol(token, "(")) depth += 1;
    if (isSymbol(token, ")")) depth -= 1;
    if (depth === 0) return token;
  }
  return null;
}
