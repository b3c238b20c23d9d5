import type { Column, ListRow } from "./columns.ts";

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/**
 * Rows in order; Vietnamese text by Vietnamese rules, people by their given name first as lists of people are. What has
 * no value comes last whichever way it is sorted.
 */
export function sortRows(
  rows: readonly ListRow[],
  { column, descending }: Sorting,
  textOf: (row: ListRow, column: Column) => string,
): ListRow[] {
  const collator = new Intl.Collator("vi", { numeric: true });
  const keyed = rows.map((row) => ({ row, key: sortKey(row, column, textOf) }));
  keyed.sort((a, b) => {
    const missing = Number(a.key === "") - Number(b.key === "");
    if (missing !== 0) return missing;
    const order =
      typeof a.key === "number" && typeof b.key === "number"
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return (descending ? -order : order) || (a.row.id < b.row.id ? -1 : 1);
  });
  return keyed.map(({ row }) => row);
}

function sortKey(row: ListRow, column: Column, textOf: (row: ListRow, column: Column) => string): string | number {
  const { node, edge } = row;
  if (column === "degree") return node?.degree ?? 0;
  if (column === "sources") return edge?.sources ?? 0;
  if (column === "date") return node?.type === "event" ? (node.earliest ?? node.date ?? "") : "";
  if (column === "seen") return edge?.lastSeen ?? edge?.firstSeen ?? "";
  const person = column === "name" ? node : column === "from" ? row.from : null;
  const text = textOf(row, column);
  return person?.type === "person" ? givenNameFirst(text) : text;
}

/** "Nguyễn Văn An" → "An Nguyễn Văn" */
function givenNameFirst(name: string): string {
  const words = name.split(" ");
  return [words.at(-1) ?? "", ...words.slice(0, -1)].join(" ");
}
