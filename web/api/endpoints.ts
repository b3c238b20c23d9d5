import {
  ArticleDetail,
  EdgeDetail,
  Entity,
  EventDetail,
  Evidence,
  ExampleQuery,
  type GraphFilter,
  GraphView,
  Health,
  QueryAnswer,
  Roles,
  SearchResult,
  Source,
  TimelineBin,
} from "#model/api";
import { Explanation } from "#model/explain";
import type { QueryRequest, QueryResult } from "#model/query";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "./fetch-json.ts";
import { filterParameters } from "./filter-parameters.ts";

const segment = encodeURIComponent;

function json(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function endpoint<Shape>(path: string, schema: z.ZodType<Shape>) {
  return queryOptions({
    queryKey: [path],
    queryFn: ({ signal }) => fetchJson(path, schema, { signal }),
  });
}

/** Every address of the server that the page reads, parsed; a value is what `useQuery` takes. */
export const endpoints = {
  health: () => endpoint("/api/health", Health),
  graph: (filter: Partial<GraphFilter>) => endpoint(`/api/graph?${filterParameters(filter).toString()}`, GraphView),
  search: (query: string, limit: number) => endpoint(`/api/search?q=${segment(query)}&limit=${limit}`, SearchResult),
  entity: (id: string) => endpoint(`/api/entities/${segment(id)}`, Entity),
  neighbours: (id: string, limit: number) =>
    endpoint(`/api/entities/${segment(id)}/neighbours?limit=${limit}`, GraphView),
  /** Exactly these nodes and all edges among them. */
  graphOf: (ids: readonly string[]) =>
    queryOptions({
      queryKey: ["/api/graph", ids],
      queryFn: ({ signal }) => fetchJson("/api/graph", GraphView, { ...json({ ids }), signal }),
    }),
  roles: (id: string) => endpoint(`/api/people/${segment(id)}/roles`, Roles),
  event: (id: string) => endpoint(`/api/events/${segment(id)}`, EventDetail),
  article: (id: string) => endpoint(`/api/articles/${segment(id)}`, ArticleDetail),
  /** How it is read: every mention, rule, claim and what was dropped. */
  explanation: (id: string) => endpoint(`/api/articles/${segment(id)}/explain`, Explanation),
  articles: () => endpoint("/api/articles", z.array(Source)),
  claim: (id: string) => endpoint(`/api/claims/${segment(id)}`, Evidence),
  edge: (id: string) => endpoint(`/api/edges/${segment(id)}`, EdgeDetail),
  timeline: () => endpoint("/api/timeline", z.array(TimelineBin)),
  examples: () => endpoint("/api/queries", z.array(ExampleQuery)),
  runCypher: (request: QueryRequest, signal: AbortSignal): Promise<QueryResult> =>
    fetchJson("/api/cypher", QueryAnswer as unknown as z.ZodType<QueryResult>, { ...json(request), signal }),
};
