import { isPlainName } from "./is-plain-name.ts";
import { isSymbol } from "./is-symbol.ts";
import { refused } from "./refused.ts";
import type { Token } from "./token.ts";

const PROCEDURES =
  /^db\.(labels|relationshipTypes|propertyKeys|schema\.[A-Za-z]+|index\.fulltext\.query(Nodes|Relationships))$/;
const NAMESPACES = new Set([
  "date",
  "datetime",
  "localdatetime",
  "time",
  "localtime",
  "duration",
  "point",
  "vector.similarity",
]);

/**
 * Procedures and functions come from plug-ins too (apoc.load.json, apoc.cypher.run …): only those that are known to
 * read nothing but the graph are let through.
 *
 * @throws Failure query-refused
 */
export function refuseForeignCalls(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (isCall(tokens, index)) checkProcedure(tokens, index + 1);
    if (isSymbol(token, "(")) checkFunction(tokens, index);
  });
}

function isCall(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.keyword === "CALL" && !isPlainName(tokens, index);
}

function checkProcedure(tokens: readonly Token[], start: number): void {
  if (isSymbol(tokens[start], "{") || isSymbol(tokens[start], "(")) return;
  const parts: string[] = [];
  for (let at = start; isName(tokens[at]); at += 2) {
    parts.push(tokens[at]?.text ?? "");
    if (!isSymbol(tokens[at + 1], ".")) break;
  }
  const name = parts.join(".");
  if (PROCEDURES.test(name)) return;
  throw refused(
    `CALL ${name}`,
    "the procedures are db.labels, db.relationshipTypes, db.propertyKeys, db.schema.* and db.index.fulltext.query*",
  );
}

function checkFunction(tokens: readonly Token[], bracket: number): void {
  const parts: string[] = [];
  let head = bracket;
  for (let at = bracket - 1; isName(tokens[at]); at -= 2) {
    parts.unshift(tokens[at]?.text ?? "");
    head = at;
    if (!isSymbol(tokens[at - 1], ".")) break;
  }
  if (parts.length < 2 || isCall(tokens, head - 1)) return;
  if (!NAMESPACES.has(parts.slice(0, -1).join(".").toLowerCase()))
    throw refused(`${parts.join(".")}()`, "functions of plug-ins can do anything");
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.kind === "quoted-name";
}
