import type { Claim } from "#model/claim";
import type { LocalEntity } from "#model/entity";

/** What a claim comes to, without its people: "current Bí thư, PartyCommittee", "speaker, conference". */
export function outcomeOf(claim: Claim, entities: ReadonlyMap<string, LocalEntity>): string {
  const object = entities.get(claim.object);
  const kind = object === undefined || object.type === "person" ? "-" : object.kind;
  if (claim.kind === "HELD_ROLE" || claim.kind === "PROPOSED_FOR")
    return `${claim.status ?? "-"} ${claim.title ?? "-"}, ${kind}`;
  if (claim.kind === "PART_OF") {
    const subject = entities.get(claim.subject);
    return `${subject?.type === "organization" ? subject.kind : "-"} of ${kind}`;
  }
  return `${claim.kind} ${claim.capacity ?? "-"}, ${kind}`;
}
