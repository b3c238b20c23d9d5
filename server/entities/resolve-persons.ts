import type { Claim } from "#model/claim";
import type { LocalPerson } from "#model/entity";
import { comparisonKey, fold } from "#model/fold";
import { identifier } from "#model/identifier";
import type { Assignment, MentionRecord, PersonNode } from "#model/projection";
import { Clusters } from "./clusters.ts";
import { groupBy } from "./group-by.ts";
import { distinct, majority } from "./majority.ts";

type PersonRecord = MentionRecord<LocalPerson>;

/** What one article says of one person, with objects already resolved. */
export interface PersonEvidence {
  readonly claims: readonly Claim[];
  /** Entities that tell namesakes apart: bodies in which a post is held, events attended. */
  readonly anchors: readonly string[];
}

/**
 * Same name is not same person. Two articles' persons of exactly one name are one when they share an anchor: a body in
 * which both hold a post, or an event at which both were. In doubt they stay apart. Joining by shared anchors is
 * transitive and knows no order; it costs one look-up per anchor, however large the block.
 */
export function resolvePersons(
  records: readonly PersonRecord[],
  evidenceOf: (record: PersonRecord) => PersonEvidence,
): { nodes: PersonNode[]; assignments: Assignment[] } {
  const sorted = records.toSorted((a, b) => (memberKey(a) < memberKey(b) ? -1 : 1));
  const nodes: PersonNode[] = [];
  const assignments: Assignment[] = [];
  for (const namesakes of groupBy(sorted, ({ local }) => comparisonKey(local.name)).values()) {
    for (const members of clustersOf(namesakes, evidenceOf)) {
      const node = toNode(members, evidenceOf);
      nodes.push(node);
      for (const { article, local } of members) assignments.push({ article, ref: local.ref, entity: node.id });
    }
  }
  return { nodes, assignments };
}

function memberKey({ article, local }: PersonRecord): string {
  return `${article}|${local.ref}`;
}

function clustersOf(
  namesakes: readonly PersonRecord[],
  evidenceOf: (record: PersonRecord) => PersonEvidence,
): PersonRecord[][] {
  const clusters = new Clusters(namesakes.map(({ article }) => article));
  const byAnchor = new Map<string, number[]>();
  namesakes.forEach((record, index) => {
    for (const anchor of evidenceOf(record).anchors) {
      const members = byAnchor.get(anchor);
      if (members) members.push(index);
      else byAnchor.set(anchor, [index]);
    }
  });
  for (const [, members] of [...byAnchor].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const member of members.slice(1)) clusters.join(members[0] ?? member, member);
  return clusters.sets().map((set) => set.flatMap((index) => namesakes[index] ?? []));
}

function toNode(members: readonly PersonRecord[], evidenceOf: (record: PersonRecord) => PersonEvidence): PersonNode {
  const locals = members.map(({ local }) => local);
  const name = majority(locals.map((local) => local.name));
  return {
    type: "person",
    id: identifier("person", members.map(memberKey).sort()[0] ?? ""),
    name,
    nameKey: fold(name),
    aliases: distinct(locals.flatMap((local) => [local.name, ...local.aliases])).filter((alias) => alias !== name),
    honorifics: distinct(locals.flatMap((local) => local.honorifics)),
    official: members.some((member) => evidenceOf(member).claims.some(({ kind }) => kind === "HELD_ROLE")),
  };
}
