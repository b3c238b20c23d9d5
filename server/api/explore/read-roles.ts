import type { Role, Roles } from "#model/api";
import { OrganizationKind } from "#model/entity";
import type { EdgeRow } from "../../graph/cypher/explore/edge-row.ts";
import type { NodeRow } from "../../graph/cypher/explore/node-row.ts";
import { rolesOfPerson } from "../../graph/cypher/explore/roles-of-person.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { EVIDENCE_LIMIT } from "./evidence-limit.ts";
import { readClaimSources } from "./read-claim-sources.ts";
import { readEvidence } from "./read-evidence.ts";
import { readNode } from "./read-node.ts";
import { readNodes } from "./read-nodes.ts";

/**
 * A person's tenures and nominations, the latest first.
 *
 * @throws Failure not-found
 */
export async function readRoles(transaction: Transaction, id: string): Promise<Roles> {
  const { row: person } = await readNode(transaction, id, "person");
  const edges = await transaction.run(rolesOfPerson, { id });
  const bodies = new Map(
    (
      await readNodes(
        transaction,
        edges.map(({ to }) => to),
      )
    ).map((body) => [body.id, body]),
  );
  const published = await readClaimSources(
    transaction,
    edges.flatMap(({ claims }) => claims),
  );
  const evidence = await readEvidence(
    transaction,
    edges.flatMap(({ claims }) => claims.slice(0, EVIDENCE_LIMIT)),
  );

  const roles = edges.flatMap((edge): Role[] => {
    const body = bodies.get(edge.to);
    if (body === undefined) return [];
    const shown = new Set(edge.claims);
    const days = edge.claims.flatMap((claim) => published.get(claim)?.published?.slice(0, 10) ?? []).sort();
    return [
      {
        ...tenure(edge, body),
        publishedFirst: days[0] ?? null,
        publishedLast: days.at(-1) ?? null,
        evidence: [...evidence.values()].filter((claim) => shown.has(claim.id)),
        evidenceTotal: edge.claims.length,
      },
    ];
  });
  return { person: { id, name: person.name }, roles: roles.toSorted(latestFirst) };
}

function tenure(edge: EdgeRow, body: NodeRow) {
  return {
    edge: edge.id,
    organization: { id: body.id, name: body.name, kind: OrganizationKind.parse(body.kind) },
    title: edge.title ?? "",
    qualifiers: edge.qualifiers,
    rank: edge.rank ?? 0,
    status: edge.status ?? ("unknown" as const),
    proposed: edge.kind === "PROPOSED_FOR",
    start: edge.start,
    end: edge.end,
    firstSeen: edge.firstSeen,
    lastSeen: edge.lastSeen,
    confidence: edge.confidence,
  };
}

/** By the last day that anything is known of; among equals the higher post, then the id. */
function latestFirst(a: Role, b: Role): number {
  const day = ({ lastSeen, end, start, publishedLast }: Role) => lastSeen ?? end ?? start ?? publishedLast ?? "";
  const [dayA, dayB] = [day(a), day(b)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.rank - b.rank || (a.edge < b.edge ? -1 : 1);
}
