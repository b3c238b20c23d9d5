import type { EntityNode } from "#model/projection";
import type { PropertyMap } from "./cypher/property-map.ts";
import { without } from "./without.ts";
import { searchKey } from "./search-key.ts";

/** An entity as the properties and the second label of its node. */
export const storedNode = {
  properties(node: EntityNode): PropertyMap {
    const own = node.type === "person" ? without(node, "type", "official") : without(node, "type");
    return { ...own, searchKey: searchKey(node.name, node.aliases) };
  },
  extraLabel(node: EntityNode): string | null {
    if (node.type === "person") return node.official ? "Official" : null;
    return node.type === "organization" ? node.kind : null;
  },
};
