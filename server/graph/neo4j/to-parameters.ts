import neo4j from "neo4j-driver";

/** Plain JSON → driver values: whole numbers become INTEGER (the driver would send FLOAT), absent values null. */
export function toParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toDriverValue(value)]));
}

function toDriverValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  return typeof value === "object" ? toParameters(value as Record<string, unknown>) : value;
}
