import { SearchResult } from "#model/api";
import type { z } from "zod";
import { answerOf } from "./answer-of.ts";
import type { Api } from "./start-api.ts";

/** Asking an API on the invented graph, once it is started. */
export interface ExploreApi {
  readonly ask: Api["ask"];
  /** @throws Error where the answer is not what the schema promises */
  readonly get: <Answer>(path: string, schema: z.ZodType<Answer>) => Promise<Answer>;
  readonly find: (text: string) => Promise<SearchResult>;
  /** The id of the first hit, whose name must be what was meant. */
  readonly idOf: (name: string) => Promise<string>;
}

export function exploreApi(started: () => Api): ExploreApi {
  const ask: Api["ask"] = (...request) => started().ask(...request);
  const get = async <Answer>(path: string, schema: z.ZodType<Answer>): Promise<Answer> =>
    answerOf(await ask(path), schema);
  const find = (text: string) => get(`/api/search?q=${encodeURIComponent(text)}`, SearchResult);
  const idOf = async (name: string): Promise<string> => {
    const [hit] = (await find(name)).hits;
    if (hit?.name !== name) throw new Error(`“${name}” found ${hit?.name ?? "nothing"}`);
    return hit.id;
  };
  return { ask, get, find, idOf };
}
