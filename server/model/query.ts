import { z } from "zod";

/** What a cell of a query result can hold, as JSON. Temporal values are ISO text. */
export type QueryValue =
  | null
  | boolean
  | number
  | string
  | readonly QueryValue[]
  | QueryNode
  | QueryRelationship
  | QueryPath
  | { readonly [key: string]: QueryValue };

export interface QueryNode {
  readonly $type: "node";
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, QueryValue>>;
}
export interface QueryRelationship {
  readonly $type: "relationship";
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, QueryValue>>;
}
export interface QueryPath {
  readonly $type: "path";
  readonly nodes: readonly QueryNode[];
  readonly relationships: readonly QueryRelationship[];
}

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  /** True when maxRows cut the result. */
  readonly truncated: boolean;
}

export const QueryRequest = z.object({
  query: z.string().min(1).max(20_000),
  params: z.record(z.string(), z.unknown()).default({}),
});
export type QueryRequest = z.infer<typeof QueryRequest>;
