import type { Parameters, Statement, Transaction } from "../graph/graph-store.ts";
import { exportGraph } from "../graph/export-graph.ts";
import { graphCounts } from "../graph/graph-counts.ts";
import type { GraphAccess } from "./graph-access.ts";
import { graphTotals } from "./graph-totals.ts";
import type { RunningServer } from "./running-server.ts";
import { serverIngest } from "./server-ingest.ts";
import { serverQuery } from "./server-query.ts";

/** Has a running server do the work on its data folder, which this process cannot open. */
export function serverAccess(server: RunningServer): GraphAccess {
  const transaction: Transaction = {
    run: async <Row>(statement: Statement<Row>, parameters: Parameters = {}) => {
      const { columns, rows } = await serverQuery(server, statement.text, parameters);
      return rows.map((row) =>
        statement.row.parse(Object.fromEntries(columns.map((column, index) => [column, row[index]]))),
      );
    },
  };
  const store = { read: <Result>(work: (reading: Transaction) => Promise<Result>) => work(transaction) };
  return {
    ingest: (articles, request) => serverIngest(server, articles, request),
    query: (cypher, params) => serverQuery(server, cypher, params),
    totals: async () => graphTotals(await graphCounts(store)),
    export: () => exportGraph(store),
    close: () => Promise.resolve(),
  };
}
