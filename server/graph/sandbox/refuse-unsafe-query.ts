import { Failure } from "#model/failure";
import { isPlainName } from "./is-plain-name.ts";
import { isSymbol } from "./is-symbol.ts";
import { plainCypher } from "./plain-cypher.ts";
import { refuseForeignCalls } from "./refuse-foreign-calls.ts";
import { refused } from "./refused.ts";
import type { Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

/** A query that reads begins with one of these, whatever else it does. */
const BEGINNINGS = ["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL"];
const REASONS: readonly (readonly [string, readonly string[]])[] = [
  [
    "it writes",
    ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "NODETACH", "REMOVE", "FOREACH", "DROP", "INSERT", "ALTER"],
  ],
  ["it administers", ["GRANT", "DENY", "REVOKE", "SHOW", "TERMINATE"]],
  ["it reads files and opens connections", ["LOAD"]],
  ["it leaves this database", ["USE"]],
  ["it opens transactions of its own", ["TRANSACTION", "TRANSACTIONS"]],
];
const REFUSED = new Map(REASONS.flatMap(([reason, words]) => words.map((word) => [word, reason] as const)));

export interface CheckedQuery {
  /** What may be sent to a store: the query without comments and escapes. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Lets through what only reads the graph. READ access is not enough: in a READ session Neo4j runs LOAD CSV, which reads
 * files and opens connections, and any procedure that calls itself reading.
 *
 * @throws Failure query-refused naming what is not accepted; query-invalid for an unclosed string, name or comment
 */
export function refuseUnsafeQuery(query: string): CheckedQuery {
  const plain = plainCypher(query);
  const tokens = tokenize(plain);
  while (isSymbol(tokens.at(-1), ";")) tokens.pop();
  const first = tokens[0];
  if (first === undefined) throw new Failure("query-invalid", "The query is empty.");
  if (!BEGINNINGS.includes(first.keyword))
    throw refused(first.text, `a query begins with ${BEGINNINGS.slice(0, -1).join(", ")} or CALL`);
  tokens.forEach((token, index) => {
    if (isSymbol(token, ";")) throw refused("“;”", "one query at a time");
    // Not even where it looks like a name: this one leaves the database.
    if (token.keyword === "LOAD" && tokens[index + 1]?.keyword === "CSV")
      throw refused("LOAD CSV", REFUSED.get("LOAD") ?? "");
    const reason = REFUSED.get(token.keyword);
    if (reason !== undefined && !isPlainName(tokens, index))
      throw refused(token.keyword, `${reason} (a name that reads so goes in \`backticks\`)`);
  });
  refuseForeignCalls(tokens);
  return { text: withoutComments(plain, tokens), tokens };
}

/** Comments become spaces: a store that ends a comment elsewhere than we do must not find code in it. */
function withoutComments(plain: string, tokens: readonly Token[]): string {
  let text = "";
  for (const { start, end } of tokens) text += blank(plain.slice(text.length, start)) + plain.slice(start, end);
  return text;
}

function blank(between: string): string {
  return between.replace(/[^\n]/g, " ");
}
