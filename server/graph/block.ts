import { fold } from "#model/fold";
import type { LocalEntity } from "#model/entity";
import { organizationId } from "#model/organization-id";
import type { EntityLabel } from "./cypher/entity-label.ts";

/**
 * Entities that may be one and the same: persons with one folded name, events of one date. A body, whose id follows
 * from its key, and an event without a date are blocks of their own, found by their ids.
 */
export interface Block {
  readonly label: EntityLabel;
  readonly by: "block" | "id";
  readonly key: string;
}

export const LABEL_OF_TYPE = { person: "Person", organization: "Organization", event: "Event" } as const;

/** @returns null for an event without a date: nothing that is stored can be in its block */
export function blockOf(entity: LocalEntity): Block | null {
  const label = LABEL_OF_TYPE[entity.type];
  if (entity.type === "person") return { label, by: "block", key: fold(entity.name) };
  if (entity.type === "organization") return { label, by: "id", key: organizationId(entity) };
  return entity.date === null ? null : { label, by: "block", key: entity.date };
}
