import type { Edge } from "#model/projection";
import type { PropertyMap } from "./cypher/property-map.ts";
import { without } from "./without.ts";

/** An edge as the properties of its relationship; `sources` is a number there, `inferred` only ever true. */
export function storedEdge(edge: Edge): PropertyMap {
  const stored: PropertyMap = without(edge, "kind", "from", "to");
  if (Array.isArray(stored["sources"])) stored["sources"] = stored["sources"].length;
  if (stored["inferred"] === false) delete stored["inferred"];
  return stored;
}
