import type { FailureCode } from "#model/failure";
import type { QueryValue } from "#model/query";

/** From the store to the process that runs its users' queries. */
export type QueryOrder =
  | { readonly type: "open"; readonly path: string }
  | {
      readonly type: "query";
      readonly cypher: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      /** null for no limit: JSON has no Infinity. */
      readonly maxRows: number | null;
    };

/** And back: "opened" for an open; for a query "rows" any number of times, then "done", or "failed" at any time. */
export type QueryAnswer =
  | { readonly type: "opened" }
  | { readonly type: "rows"; readonly rows: readonly (readonly QueryValue[])[] }
  | { readonly type: "done"; readonly columns: readonly string[]; readonly truncated: boolean }
  | { readonly type: "failed"; readonly code: FailureCode; readonly message: string };
