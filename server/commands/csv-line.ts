import type { QueryValue } from "#model/query";

/** One record of RFC 4180, without its line end: null is empty, lists, maps, nodes and relationships are JSON. */
export function csvLine(values: readonly QueryValue[]): string {
  return values.map(field).join(",");
}

function field(value: QueryValue): string {
  if (value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
