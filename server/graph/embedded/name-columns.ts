import { isPlainName } from "../sandbox/is-plain-name.ts";
import { isSymbol } from "../sandbox/is-symbol.ts";
import type { Token } from "../sandbox/token.ts";
import type { Edit } from "./edit.ts";

const ENDS = new Set(["ORDER", "SKIP", "LIMIT", "OFFSET", "UNION"]);

/**
 * Gives every column its own text for a name, as Neo4j does: the engine names `null` "NULL" and, where no column of an
 * aggregating RETURN has a name, returns nodes as bare numbers. `RETURN p, 1+1` → `RETURN p AS \`p\`, 1+1 AS \`1+1\``
 */
export function nameColumns(cypher: string, tokens: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  tokens.forEach((token, index) => {
    if (token.keyword !== "RETURN" || isPlainName(tokens, index)) return;
    for (const item of itemsAfter(tokens, index)) {
      const [first, last] = [item[0], item.at(-1)];
      if (first === undefined || last === undefined || isNamed(item)) continue;
      const name = cypher.slice(first.start, last.end).replaceAll("`", "``");
      edits.push({ at: last.end, insert: ` AS \`${name}\`` });
    }
  });
  return edits;
}

function isNamed(item: readonly Token[]): boolean {
  return item.at(-2)?.keyword === "AS" || (item.length === 1 && isSymbol(item[0], "*"));
}

/** The items of one RETURN, split at its own commas. */
function itemsAfter(tokens: readonly Token[], start: number): Token[][] {
  const items: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start + 1)) {
    if (["(", "[", "{"].some((open) => isSymbol(token, open))) depth += 1;
    if ([")", "]", "}"].some((close) => isSymbol(token, close))) depth -= 1;
    if (depth < 0 || (depth === 0 && ENDS.has(token.keyword))) break;
    if (depth === 0 && isSymbol(token, ",")) items.push([]);
    else if (items.length > 1 || items[0]?.length !== 0 || token.keyword !== "DISTINCT") items.at(-1)?.push(token);
  }
  return items;
}
