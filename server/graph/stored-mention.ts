import type { LocalEntity } from "#model/entity";
import { LocalEntity as LocalEntitySchema } from "#model/entity";
import type { EntityLabel } from "./cypher/entity-label.ts";
import type { PropertyMap } from "./cypher/property-map.ts";
import { without } from "./without.ts";

const TYPES = { Person: "person", Organization: "organization", Event: "event" } as const;
const NULLS = { Person: {}, Organization: { place: null }, Event: { date: null, partOfDay: null, place: null } };

/** A local entity as properties of its MENTIONED_IN relationship, and back. */
export const storedMention = {
  properties(local: LocalEntity): PropertyMap {
    return "key" in local ? without(local, "type", "key") : without(local, "type");
  },
  local(label: EntityLabel, properties: PropertyMap): LocalEntity {
    return LocalEntitySchema.parse({ ...NULLS[label], ...properties, type: TYPES[label] });
  },
};
