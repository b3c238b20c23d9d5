import type { QueryValue } from "#model/query";

/** What both stores must answer to a query over the sample readings. */
export interface ExpectedAnswer {
  readonly title: string;
  readonly query: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
}
