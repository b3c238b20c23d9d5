import { Failure } from "#model/failure";
import type { Token } from "./token.ts";

const RULES: readonly (readonly [Token["kind"] | "skip", RegExp])[] = [
  ["skip", /\s+/uy],
  ["skip", /\/\/[^\n]*/uy],
  ["skip", /\/\*[^]*?\*\//uy],
  ["string", /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/uy],
  ["quoted-name", /`(?:[^`]|``)*`/uy],
  ["parameter", /\$(?:[\p{L}\p{N}\p{M}\p{Pc}]+|`(?:[^`]|``)*`)/uy],
  ["number", /\d[\p{L}\p{N}_]*(?:\.\d[\p{L}\p{N}_]*)?(?:(?<=[eE])[+-]\d+)?/uy],
  ["word", /[\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}]*/uy],
  ["symbol", /\.\.|::|[^]/uy],
];

/**
 * The words of a query, comments left out. Takes plain Cypher (see plainCypher).
 *
 * @throws Failure query-invalid for a string, name or comment that does not end
 */
export function tokenize(cypher: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < cypher.length) {
    const [kind, end] = next(cypher, start);
    const text = cypher.slice(start, end);
    if (kind === "symbol" && (/^['"`]/.test(text) || cypher.startsWith("/*", start)))
      throw new Failure(
        "query-invalid",
        `${text === "/" ? "A comment" : text} is opened at ${start} and never closed.`,
      );
    if (kind !== "skip") tokens.push(toToken(kind, text, start));
    start = end;
  }
  return tokens;
}

function next(cypher: string, start: number): [Token["kind"] | "skip", number] {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = start;
    if (rule.test(cypher)) return [kind, rule.lastIndex];
  }
  return ["symbol", start + 1];
}

function toToken(kind: Token["kind"], written: string, start: number): Token {
  const text = kind === "quoted-name" ? written.slice(1, -1).replaceAll("``", "`") : written;
  return { kind, text, keyword: kind === "word" ? text.toUpperCase() : "", start, end: start + written.length };
}
