import type { ExampleQuery } from "#model/api";
import { Failure } from "#model/failure";

const HEADER = /^\/\/ vi: (?<vi>\S.*)\n\/\/ en: (?<en>\S.*)\n\/\/ params: (?<params>\{.*\})\n\n(?<query>\S[^]*\S)\n$/u;

/**
 * Reads one file of `queries/`: three header lines, an empty line, the statement.
 *
 *     // vi: Ai chủ trì nhiều sự kiện nhất
 *     // en: Who chaired the most events
 *     // params: {"person": "…"}
 *
 * @param id the file's name without `.cypher`
 * @throws Failure invalid-input where the header is not exactly so
 */
export function parseExampleQuery(id: string, text: string): ExampleQuery {
  const { vi, en, params, query } = HEADER.exec(text)?.groups ?? {};
  if (vi === undefined || en === undefined || params === undefined || query === undefined) {
    throw new Failure("invalid-input", `${id}: start with // vi: …, // en: …, // params: {…} and an empty line`);
  }
  try {
    return { id, title: { vi, en }, query, params: JSON.parse(params) as Record<string, unknown> };
  } catch (cause) {
    throw new Failure("invalid-input", `${id}: params must be one line of JSON`, { cause });
  }
}
