import { exportStatements } from "./cypher/export-statements.ts";
import { NODE_LABELS, RELATIONSHIP_KINDS } from "./graph-contract.ts";
import type { GraphStore, Transaction } from "./graph-store.ts";
import { streamFromRead } from "./stream-from-read.ts";

const IDS = 500;
type Label = (typeof NODE_LABELS)[number];
const ENDS: Record<string, readonly Label[]> = {
  STATED_IN: ["Claim"],
  SUBJECT: ["Claim"],
  OBJECT: ["Claim"],
  MENTIONED_IN: ["Event", "Organization", "Person"],
};

/**
 * The whole graph as JSON lines, the same bytes from either store: nodes by label and id, then relationships by kind,
 * from, to and id (or ref); keys sorted, dates as ISO text, no id but ours.
 *
 * @example {"id":"per_…","labels":["Official","Person"],"properties":{…},"type":"node"}
 * @example {"from":"per_…","kind":"CHAIRED","properties":{…},"to":"evt_…","type":"relationship"}
 */
export function exportGraph(store: Pick<GraphStore, "read">): AsyncIterable<string> {
  return streamFromRead(store, lines);
}

async function* lines(transaction: Transaction): AsyncGenerator<string> {
  const ids = new Map<Label, string[]>();
  for (const label of NODE_LABELS)
    ids.set(label, (await transaction.run(exportStatements.ids(label))).map(({ id }) => id).sort());
  for (const label of NODE_LABELS)
    for (const chunk of chunks(ids.get(label) ?? [])) {
      const nodes = await transaction.run(exportStatements.nodes(label), { ids: chunk });
      for (const { id, labels, properties } of nodes.sort((a, b) => order(a.id, b.id)))
        yield line({ type: "node", id, labels: labels.toSorted(), properties });
    }
  for (const kind of RELATIONSHIP_KINDS)
    // Ids begin with their kind (evt_, org_, per_), so that labels in order give ids in order.
    for (const label of ENDS[kind] ?? (["Organization", "Person"] as const))
      for (const chunk of chunks(ids.get(label) ?? [])) {
        const found = await transaction.run(exportStatements.relationships(label, kind), { ids: chunk });
        const keyed = found.map((row) => ({ row, key: [row.from, row.to, tie(row.properties)].join(" ") }));
        for (const { row } of keyed.sort((a, b) => order(a.key, b.key)))
          yield line({ type: "relationship", kind, ...row });
      }
}

function* chunks(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += IDS) yield ids.slice(start, start + IDS);
}

function tie(properties: Readonly<Record<string, unknown>>): string {
  const own = properties["id"] ?? properties["ref"];
  return typeof own === "string" ? own : "";
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function line(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => order(a, b)))
      : inner,
  );
}
