import { Failure } from "#model/failure";

export type EntityLabel = "Person" | "Organization" | "Event";

const LABELS: readonly (readonly [string, EntityLabel])[] = [
  ["per_", "Person"],
  ["org_", "Organization"],
  ["evt_", "Event"],
];

/** "per_0f5c…" → Person: statements name the label so that both stores use its index. */
export function entityLabel(id: string): EntityLabel {
  const found = LABELS.find(([prefix]) => id.startsWith(prefix));
  if (found === undefined) throw new Failure("internal", `“${id}” is not the id of a person, organisation or event`);
  return found[1];
}
