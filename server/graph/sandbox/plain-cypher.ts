import { Failure } from "#model/failure";

const ESCAPE = /\\u+([0-9a-fA-F]{4})/g;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * A query in the one form that every Cypher parser reads alike: line ends as \n, and characters in place of \uXXXX,
 * which Neo4j replaces before it reads ('\u0027' ends a string there), so that no parser replaces them after the check.
 *
 * @throws Failure query-refused for control characters and for escapes of escapes
 */
export function plainCypher(query: string): string {
  if (/\\\\u+[0-9a-fA-F]{4}/.test(query))
    throw new Failure("query-refused", "“\\\\u” before four hexadecimal digits is read in two ways: use a parameter.");
  const plain = query
    .replace(/\r\n?/g, "\n")
    .replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (plain.includes("\\u") && plain !== query.replace(/\r\n?/g, "\n"))
    throw new Failure("query-refused", "An escape that gives another escape is not accepted.");
  if (CONTROL.test(plain)) throw new Failure("query-refused", "The query holds a control character: remove it.");
  return plain;
}
