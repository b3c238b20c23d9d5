import { Failure } from "#model/failure";
import { isSymbol } from "../sandbox/is-symbol.ts";
import type { Token } from "../sandbox/token.ts";
import { RUN_ON_NEO4J } from "./run-on-neo4j.ts";

/**
 * What the engine answers wrongly and can be seen before it runs: it gives null for date('2023-01') and date('20230105').
 *
 * @throws Failure query-unsupported
 */
export function refuseWrongAnswers(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    const [open, text, close] = tokens.slice(index + 1, index + 4);
    if (token.keyword !== "DATE" || !isSymbol(open, "(") || text?.kind !== "string" || !isSymbol(close, ")")) return;
    if (/^.\d{4}-\d{2}-\d{2}.$/.test(text.text)) return;
    throw new Failure(
      "query-unsupported",
      `The embedded store knows dates as date('YYYY-MM-DD') only, not date(${text.text}). ${RUN_ON_NEO4J}`,
    );
  });
}
