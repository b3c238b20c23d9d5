import neo4j, { type Point } from "neo4j-driver";

/**
 * Driver values → plain JSON: INTEGER to number (to text beyond 2^53, rather than to a wrong number), temporal values
 * to ISO text, points and bytes to lists and maps. Graph elements are left to `element`.
 */
export function toPlainValue(value: unknown, element: (value: object) => unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object") return value;
  if (isTemporal(value)) return textOf(value);
  if (isPoint(value)) return { srid: Number(value.srid), x: value.x, y: value.y, z: value.z ?? null };
  if (Array.isArray(value)) return value.map((item) => toPlainValue(item, element));
  if (ArrayBuffer.isView(value)) return Array.from(value as Int8Array);
  if (isElement(value)) return element(value);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, toPlainValue(inner, element)]),
  );
}

/** Not a type guard: a guard for one of the driver's classes would leave nothing for the checks after it. */
function isTemporal(value: object): boolean {
  return [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isLocalTime,
    neo4j.isTime,
    neo4j.isDuration,
  ].some((is) => is(value));
}

function isPoint(value: object): value is Point {
  return neo4j.isPoint(value);
}

function textOf(value: { toString(): string }): string {
  // The driver writes a duration without time as "P1M2DT".
  return value.toString().replace(/^(P.*)T$/, "$1");
}

function isElement(value: object): boolean {
  return neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value);
}
