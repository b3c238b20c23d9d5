import type { z } from "zod";
import type { Parts } from "./parts.ts";

/** What a handler gets: parsed, so that nothing behind it sees a raw request. */
export interface RouteInput<Path, Query, Body> {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  /** Sets a header of the answer. */
  readonly header: (name: string, value: string) => void;
}

/**
 * One address of the API as a value: Express serves it and the OpenAPI document describes it from the same schemas.
 *
 * `handle` throws Failure; what it returns is sent as JSON with status 200.
 */
export interface Route {
  readonly method: "get" | "post";
  /** In OpenAPI form: "/api/entities/{id}". */
  readonly address: string;
  readonly name: string;
  readonly summary: string;
  readonly path: z.ZodObject | null;
  readonly query: z.ZodObject | null;
  readonly body: z.ZodObject | null;
  readonly answer: z.ZodType;
  readonly handle: (input: RouteInput<unknown, unknown, unknown>, parts: Parts) => Promise<unknown>;
}

/** What one file of routes/ writes down. */
interface RouteDefinition<Path, Query, Body, Answer> {
  readonly method: "get" | "post";
  readonly address: string;
  readonly name: string;
  readonly summary: string;
  readonly path?: z.ZodObject & z.ZodType<Path>;
  readonly query?: z.ZodObject & z.ZodType<Query>;
  readonly body?: z.ZodObject & z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  readonly handle: (input: RouteInput<Path, Query, Body>, parts: Parts) => Promise<Answer>;
}

/** Checks a route's handler against its schemas and forgets the types, so that routes fit in one list. */
export function defineRoute<Answer, Path = null, Query = null, Body = null>(
  definition: RouteDefinition<Path, Query, Body, Answer>,
): Route {
  return {
    ...definition,
    path: definition.path ?? null,
    query: definition.query ?? null,
    body: definition.body ?? null,
    handle: (input, parts) => definition.handle(input as RouteInput<Path, Query, Body>, parts),
  };
}
