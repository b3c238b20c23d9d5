import { addTally, type BodyTally, NO_TALLY, tallyOf, wholeTally } from "#model/body-tally";
import type { LocalOrganization } from "#model/entity";
import { organizationId } from "#model/organization-id";
import type { Assignment, MentionRecord, OrganizationNode, StoredBodies } from "#model/projection";
import { bodyNode } from "./body-node.ts";
import { groupBy } from "./group-by.ts";
import type { ResolvedClaim } from "./resolved-claim.ts";

export interface ResolvedOrganizations {
  readonly nodes: readonly OrganizationNode[];
  readonly tallies: ReadonlyMap<string, BodyTally>;
}

/** Which body each mention is of: by its key alone. */
export function assignOrganizations(records: readonly MentionRecord<LocalOrganization>[]): Assignment[] {
  return records.map(({ article, local }) => ({ article, ref: local.ref, entity: organizationId(local) }));
}

/**
 * Bodies as all articles together name them: what is stored as tallies, less what the replaced articles said before,
 * with what they say now.
 *
 * @param partOf PART_OF claims of the articles now, and of the replaced ones before
 */
export function resolveOrganizations(
  records: readonly MentionRecord<LocalOrganization>[],
  partOf: { readonly now: readonly ResolvedClaim[]; readonly gone: readonly ResolvedClaim[] },
  stored: StoredBodies | undefined,
): ResolvedOrganizations {
  const tallies = new Map<string, BodyTally>(stored?.tallies);
  const count = (id: string, tally: BodyTally, times: 1 | -1): void =>
    void tallies.set(id, addTally(tallies.get(id) ?? NO_TALLY, tally, times));
  for (const { entity, local } of stored?.goneMentions ?? []) count(entity, tallyOf(local), -1);
  for (const { local } of records) count(organizationId(local), tallyOf(local), 1);
  for (const [id, tally] of wholesOf(partOf.gone)) count(id, tally, -1);
  for (const [id, tally] of wholesOf(partOf.now)) count(id, tally, 1);
  const nodes = [...tallies].flatMap(([id, tally]) => bodyNode(id, tally) ?? []);
  return { nodes, tallies };
}

/** Each article counts once for a pair of bodies, with its best claim. */
function wholesOf(claims: readonly ResolvedClaim[]): [string, BodyTally][] {
  const groups = groupBy(claims, ({ claim, from, to }) => `${claim.article}|${from}|${to}`);
  return [...groups.values()].map((group) => {
    const { from, to } = group[0] ?? { from: "", to: "" };
    return [from, wholeTally(to, Math.max(...group.map(({ claim }) => claim.confidence)))];
  });
}
