import type { QueryResult } from "#model/query";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { endpoints } from "../api/endpoints.ts";
import { parseParameters } from "./parse-parameters.ts";

export interface CypherAnswer {
  readonly result: QueryResult;
  readonly milliseconds: number;
}

/**
 * The answer to a statement; going back to one that ran before shows its answer again without asking.
 *
 * @param parameters JSON text
 */
export function useCypher(statement: string, parameters: string) {
  const client = useQueryClient();
  const params = parseParameters(parameters);
  const queryKey = ["/api/cypher", statement, parameters];
  const answer = useQuery<CypherAnswer>({
    queryKey,
    queryFn: async ({ signal }) => {
      const start = performance.now();
      const result = await endpoints.runCypher({ query: statement, params: params ?? {} }, signal);
      return { result, milliseconds: performance.now() - start };
    },
    enabled: statement.trim() !== "" && params !== null,
    retry: false,
    staleTime: Infinity,
  });
  return { answer, cancel: () => client.cancelQueries({ queryKey }) };
}
