import { fold } from "#model/fold";
import type { LocalEntity } from "#model/entity";
import type { EntityLabel } from "./cypher/entity-label.ts";

/**
 * Entities that may be one and the same: those with one folded name (persons, organisations) or one date (events).
 * An event without a date is a block of its own, found by its id.
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
  if (entity.type !== "event") return { label, by: "block", key: fold(entity.name) };
  return entity.date === null ? null : { label, by: "block", key: entity.date };
}
