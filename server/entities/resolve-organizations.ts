import type { LocalOrganization } from "#model/entity";
import { comparisonKey, fold } from "#model/fold";
import { identifier } from "#model/identifier";
import type { Assignment, MentionRecord, OrganizationNode } from "#model/projection";
import { groupBy } from "./group-by.ts";
import { distinct, majority } from "./majority.ts";

/** The id follows from the completed name alone, so that a body has one id in every article and every batch. */
export function organizationId(name: string): string {
  return identifier("organization", comparisonKey(name));
}

/** "Thành ủy Hải Phòng" and "Thành uỷ Hải Phòng" are one body; the name is shown as most articles write it. */
export function resolveOrganizations(records: readonly MentionRecord<LocalOrganization>[]): {
  nodes: OrganizationNode[];
  assignments: Assignment[];
} {
  const groups = groupBy(records, (record) => organizationId(record.local.name));
  const nodes = [...groups].map(([id, members]) => toNode(id, members));
  const assignments = records.map(({ article, local }) => ({
    article,
    ref: local.ref,
    entity: organizationId(local.name),
  }));
  return { nodes, assignments };
}

function toNode(id: string, members: readonly MentionRecord<LocalOrganization>[]): OrganizationNode {
  const name = majority(members.map(({ local }) => local.name));
  const places = members.map(({ local }) => local.place).filter((place) => place !== null);
  return {
    type: "organization",
    id,
    name,
    nameKey: fold(name),
    aliases: distinct(members.flatMap(({ local }) => [local.name, ...local.aliases])).filter((alias) => alias !== name),
    kind: majority(members.map(({ local }) => local.kind)) as OrganizationNode["kind"],
    place: places.length > 0 ? majority(places) : null,
  };
}
