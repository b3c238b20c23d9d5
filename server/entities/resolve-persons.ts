import type { LocalPerson } from "#model/entity";
import { comparisonKey } from "#model/fold";
import type { Judgement, JudgementConflict } from "#model/judgement";
import type { NamesakeKnowledge } from "#model/namesake-knowledge";
import type { PersonDecision } from "#model/person-decision";
import type { Assignment, MentionRecord, PersonNode } from "#model/projection";
import { groupBy } from "./group-by.ts";
import { judgedOfOtherNames, judgedPairs } from "./judged-pairs.ts";
import { clustersOfNamesakes } from "./namesake-clusters.ts";
import { personNode } from "./person-node.ts";
import { type AboutPerson, profileOf } from "./person-profile.ts";

type PersonRecord = MentionRecord<LocalPerson>;

export interface ResolvedPersons {
  readonly nodes: readonly PersonNode[];
  readonly assignments: readonly Assignment[];
  /** Why mentions in two articles were taken to be of one person, and why not where something spoke for it. */
  readonly decisions: readonly PersonDecision[];
  /** Judgements that could not be followed. */
  readonly conflicts: readonly JudgementConflict[];
}

/**
 * Same name is not same person. Two articles' persons of exactly one name are one where enough speaks for it and too
 * little against it (`person-features.ts`); in doubt they stay apart. A pure function of the set of records.
 */
export function resolvePersons(
  records: readonly PersonRecord[],
  aboutOf: (record: PersonRecord) => readonly AboutPerson[],
  knowledge: NamesakeKnowledge,
  judgements: readonly Judgement[] = [],
): ResolvedPersons {
  const members = records
    .map((record) => ({ key: `${record.article}|${record.local.ref}`, record }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const nodes: PersonNode[] = [];
  const assignments: Assignment[] = [];
  const decisions: PersonDecision[] = [];
  const nameOf = new Map(members.map(({ key, record }) => [key, comparisonKey(record.local.name)]));
  const conflicts = judgedOfOtherNames(judgements, nameOf);
  for (const namesakes of groupBy(members, ({ record }) => comparisonKey(record.local.name)).values()) {
    const evidence = namesakes.map(({ key, record }) => {
      const about = aboutOf(record).toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
      return { key, record, about, profile: profileOf(about, record.published, knowledge) };
    });
    const found = clustersOfNamesakes(
      evidence.map(({ key, record, profile }) => ({ key, article: record.article, profile })),
      namesakes[0]?.record.local.name ?? "",
      knowledge,
      judgedPairs(
        judgements,
        namesakes.map(({ key }) => key),
      ),
    );
    conflicts.push(...found.conflicts);
    decisions.push(...found.decisions);
    for (const set of found.sets) {
      const own = set.flatMap((index) => evidence[index] ?? []);
      const official = own.some(({ about }) => about.some(({ claim }) => claim.kind === "HELD_ROLE"));
      const node = personNode(
        own.map(({ key, record }) => ({ key, local: record.local })),
        official,
      );
      nodes.push(node);
      for (const { record } of own)
        assignments.push({ article: record.article, ref: record.local.ref, entity: node.id });
    }
  }
  return { nodes, assignments, decisions, conflicts };
}
