import { type EventDetail, type Participant, Source } from "#model/api";
import type { EdgeRow } from "../../graph/cypher/explore/edge-row.ts";
import { nodeTypeOf } from "../../graph/cypher/explore/node-labels.ts";
import { presenceAtEvent } from "../../graph/cypher/explore/presence-at-event.ts";
import { sourcesOfEntity } from "../../graph/cypher/explore/sources-of-entity.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { EVIDENCE_LIMIT } from "./evidence-limit.ts";
import { graphNode } from "./graph-node.ts";
import { readEvidence } from "./read-evidence.ts";
import { readNode } from "./read-node.ts";
import { readNodes } from "./read-nodes.ts";
import { SOURCE_LIMIT } from "./source-limit.ts";

/** From the most to the least active, which is also the order of participants. */
const ROLES = { ORGANIZED: "organized", CHAIRED: "chaired", SPOKE_AT: "spoke", ATTENDED: "attended" } as const;
const KINDS = Object.keys(ROLES) as (keyof typeof ROLES)[];

/**
 * An event with all who took part in it or organised it.
 *
 * @throws Failure not-found
 */
export async function readEvent(transaction: Transaction, id: string): Promise<EventDetail> {
  const { row } = await readNode(transaction, id, "event");
  const byParticipant = new Map<string, EdgeRow[]>();
  for (const edge of await transaction.run(presenceAtEvent, { id })) {
    byParticipant.set(edge.from, [...(byParticipant.get(edge.from) ?? []), edge]);
  }
  const nodes = await readNodes(transaction, [...byParticipant.keys()]);
  const claims = new Map([...byParticipant].map(([from, edges]) => [from, claimsOf(edges)]));
  const evidence = await readEvidence(
    transaction,
    [...claims.values()].flatMap((ids) => ids.slice(0, EVIDENCE_LIMIT)),
  );

  const participants = nodes.map((node): Participant => {
    const edges = byParticipant.get(node.id) ?? [];
    const own = new Set(claims.get(node.id));
    return {
      id: node.id,
      type: nodeTypeOf(node.id) === "organization" ? "organization" : "person",
      name: node.name,
      roles: KINDS.filter((kind) => edges.some((edge) => edge.kind === kind)).map((kind) => ROLES[kind]),
      capacities: [...new Set(edges.flatMap(({ capacities }) => capacities))],
      titleThen: edges.find(({ titleThen }) => titleThen !== null)?.titleThen ?? null,
      evidence: [...evidence.values()].filter((claim) => own.has(claim.id)),
      evidenceTotal: own.size,
    };
  });
  const sources = await transaction.run(sourcesOfEntity("event"), { id, limit: SOURCE_LIMIT });
  return {
    node: graphNode(row),
    aliases: row.aliases,
    partOfDay: row.partOfDay,
    participants: participants.toSorted(mostActiveFirst),
    sources: sources.map((source) => Source.parse(source)),
  };
}

function claimsOf(edges: readonly EdgeRow[]): string[] {
  return [...new Set(edges.flatMap((edge) => edge.claims))];
}

function mostActiveFirst(a: Participant, b: Participant): number {
  const place = ({ roles }: Participant) => Object.values(ROLES).findIndex((role) => roles.includes(role));
  return place(a) - place(b) || a.name.localeCompare(b.name, "vi") || (a.id < b.id ? -1 : 1);
}
