import { z } from "zod";

export const CountRow = z.object({ name: z.string(), total: z.int() });
export type CountRow = z.infer<typeof CountRow>;

/**
 * Ends a statement with a CountRow. The count stands alone in its WITH: beside a name it would be a grouping, and
 * Neo4j would visit everything instead of looking the number up.
 */
export const counted = (what: string, name: string): string =>
  `WITH count(${what}) AS total RETURN '${name}' AS name, total AS total`;
