import type { LocalEvent } from "#model/entity";
import { fold } from "#model/fold";
import { identifier } from "#model/identifier";
import { earliestDay, latestDay } from "#model/partial-date";
import type { Assignment, EventNode, MentionRecord } from "#model/projection";
import { Clusters } from "./clusters.ts";
import { compareEvents, type EventEvidence } from "./event-features.ts";
import { groupBy } from "./group-by.ts";
import { distinct, majority } from "./majority.ts";

type EventRecord = MentionRecord<LocalEvent>;

/**
 * Decides which articles report one gathering. Only events of one exact day meet; two of one article never do. Pairs
 * are joined from the most alike downwards, so the result depends on the set of articles alone.
 */
export function resolveEvents(
  records: readonly EventRecord[],
  evidenceOf: (record: EventRecord) => EventEvidence,
): { nodes: EventNode[]; assignments: Assignment[] } {
  const sorted = records.toSorted((a, b) => (memberKey(a) < memberKey(b) ? -1 : 1));
  const clusters = [...groupBy(sorted, blockOf).values()].flatMap((block) => clustersOf(block, evidenceOf));
  const nodes: EventNode[] = [];
  const assignments: Assignment[] = [];
  for (const members of clusters) {
    const node = toNode(members);
    nodes.push(node);
    for (const { article, local } of members) assignments.push({ article, ref: local.ref, entity: node.id });
  }
  return { nodes, assignments };
}

function memberKey({ article, local }: EventRecord): string {
  return `${article}|${local.ref}`;
}

/** Without a full day in a known year there is nothing to tell two gatherings of one name apart by: each stays alone. */
function blockOf(record: EventRecord): string {
  const { date } = record.local;
  return date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? date : memberKey(record);
}

function clustersOf(
  block: readonly EventRecord[],
  evidenceOf: (record: EventRecord) => EventEvidence,
): EventRecord[][] {
  const clusters = new Clusters(block.map(({ article }) => article));
  const evidence = block.map(evidenceOf);
  const pairs: { a: number; b: number; score: number }[] = [];
  evidence.forEach((left, a) =>
    evidence.slice(a + 1).forEach((right, offset) => {
      const { score, same } = compareEvents(left, right);
      if (same) pairs.push({ a, b: a + 1 + offset, score });
    }),
  );
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of pairs) clusters.join(a, b);
  return clusters.sets().map((set) => set.flatMap((index) => block[index] ?? []));
}

function toNode(members: readonly EventRecord[]): EventNode {
  const locals = members.map(({ local }) => local);
  const name = majority(locals.map((local) => local.name));
  const date = locals[0]?.date ?? null;
  const places = locals.map((local) => local.place).filter((place) => place !== null);
  const parts = locals.map((local) => local.partOfDay).filter((part) => part !== null);
  return {
    type: "event",
    id: identifier("event", members.map(memberKey).sort()[0] ?? ""),
    name,
    nameKey: fold(name),
    aliases: distinct(locals.flatMap((local) => [local.name, ...local.aliases])).filter((alias) => alias !== name),
    kind: majority(locals.map((local) => local.kind)) as EventNode["kind"],
    date,
    earliest: date === null ? null : earliestDay(date),
    latest: date === null ? null : latestDay(date),
    partOfDay: parts.length > 0 ? (majority(parts) as EventNode["partOfDay"]) : null,
    place: places.length > 0 ? majority(places) : null,
    planned: locals.every((local) => local.planned),
  };
}
