import type { PropertyMap } from "./cypher/property-map.ts";

/** Whether a write would change anything: an absent property and null are one, lists are compared in order. */
export function sameProperties(a: PropertyMap, b: PropertyMap): boolean {
  return canonical(a) === canonical(b);
}

function canonical(map: PropertyMap): string {
  return JSON.stringify(
    Object.entries(map)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
