import { isSymbol } from "../sandbox/is-symbol.ts";
import type { Token } from "../sandbox/token.ts";

/** Cypher 5 that Neo4j runs and the embedded engine (0.6.0) does not, as measured; in the order in which to look. */
const CONSTRUCTS: readonly (readonly [string, (tokens: readonly Token[], index: number) => boolean])[] = [
  ["label expressions such as (n:A|B)", isLabelExpression],
  ["WHERE inside a pattern's brackets", isInlineWhere],
  ["quantified paths such as (…)+ and ->{1,3}", isQuantifier],
  ["SHORTEST", (tokens, index) => tokens[index]?.keyword === "SHORTEST"],
  ["COLLECT { … }", (tokens, at) => tokens[at]?.keyword === "COLLECT" && isSymbol(tokens[at + 1], "{")],
  ["db.index.fulltext and db.schema procedures", isIndexProcedure],
  ["duration.between and the other duration functions", isFunctionOf(["DURATION"])],
  ["date.truncate and the other functions of dates", isFunctionOf(["DATE", "DATETIME", "LOCALDATETIME", "TIME"])],
  ["FINISH", (tokens, index) => tokens[index]?.keyword === "FINISH"],
  ["what is taken straight from a function's result, as in date(x).year (give it a name in WITH first)", isComponent],
  ["points", (tokens, index) => tokens[index]?.keyword === "POINT" && isSymbol(tokens[index + 1], "(")],
  ["lists cut right where they are collected", isSlicedAggregate],
];

/** @returns what of a failed query the embedded engine lacks, or null where the query itself looks wrong */
export function unsupportedConstruct(tokens: readonly Token[]): string | null {
  return CONSTRUCTS.find(([, is]) => tokens.some((_, index) => is(tokens, index)))?.[0] ?? null;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.kind === "quoted-name";
}

/** Position after "(", "(n" or "(n:A:B" of a pattern that begins at `index`; null elsewhere. */
function afterLabels(tokens: readonly Token[], index: number): number | null {
  if (!isSymbol(tokens[index], "(") && !isSymbol(tokens[index], "[")) return null;
  let at = index + 1;
  if (isName(tokens[at]) && tokens[at]?.keyword !== "WHERE") at += 1;
  while (isSymbol(tokens[at], ":") && isName(tokens[at + 1])) at += 2;
  return at;
}

function isLabelExpression(tokens: readonly Token[], index: number): boolean {
  if (!isSymbol(tokens[index], "(")) return false;
  const at = afterLabels(tokens, index) ?? 0;
  const negated = isSymbol(tokens[at], ":") && (isSymbol(tokens[at + 1], "!") || isSymbol(tokens[at + 1], "%"));
  return negated || (isSymbol(tokens[at - 2], ":") && (isSymbol(tokens[at], "|") || isSymbol(tokens[at], "&")));
}

function isInlineWhere(tokens: readonly Token[], index: number): boolean {
  const at = afterLabels(tokens, index);
  return at !== null && tokens[at]?.keyword === "WHERE";
}

function isQuantifier(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const onArrow = isSymbol(before, ">") || isSymbol(before, "-");
  if (!onArrow && !(isSymbol(before, ")") && isPathInBrackets(tokens, index - 1))) return false;
  const counted = isSymbol(token, "{") && (after?.kind === "number" || isSymbol(after, ","));
  return counted || isSymbol(token, "+") || isSymbol(token, "*");
}

/** ((a)-->(b)) and not (1 - 2): has a bracket next to a dash or an arrow inside. */
function isPathInBrackets(tokens: readonly Token[], close: number): boolean {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (isSymbol(tokens[at], ")")) depth += 1;
    if (isSymbol(tokens[at], "(")) depth -= 1;
    if (depth === 0) return false;
    if (isSymbol(tokens[at], ")") && (isSymbol(tokens[at + 1], "-") || isSymbol(tokens[at + 1], "<"))) return true;
  }
  return false;
}

function isComponent(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens[index], ")") && isSymbol(tokens[index + 1], ".") && isName(tokens[index + 2]);
}

function isIndexProcedure(tokens: readonly Token[], index: number): boolean {
  const [db, dot, part] = tokens.slice(index, index + 3);
  return db?.keyword === "DB" && isSymbol(dot, ".") && (part?.keyword === "INDEX" || part?.keyword === "SCHEMA");
}

function isFunctionOf(namespaces: readonly string[]) {
  return (tokens: readonly Token[], index: number): boolean =>
    namespaces.includes(tokens[index]?.keyword ?? "") &&
    isSymbol(tokens[index + 1], ".") &&
    isSymbol(tokens[index + 3], "(");
}

function isSlicedAggregate(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.keyword !== "COLLECT" || !isSymbol(tokens[index + 1], "(")) return false;
  let depth = 0;
  for (let at = index + 1; at < tokens.length; at += 1) {
    if (isSymbol(tokens[at], "(")) depth += 1;
    if (isSymbol(tokens[at], ")") && (depth -= 1) === 0) return isSymbol(tokens[at + 1], "[");
  }
  return false;
}
