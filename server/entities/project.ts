import type { Claim } from "#model/claim";
import { fold } from "#model/fold";
import type { Assignment, Edge, Project, Projection } from "#model/projection";
import { partOfEdges, proposedForEdges } from "./body-edges.ts";
import type { EventEvidence } from "./event-features.ts";
import { groupBy } from "./group-by.ts";
import { presenceEdges } from "./presence-edges.ts";
import { resolveEvents } from "./resolve-events.ts";
import { organizationId, resolveOrganizations } from "./resolve-organizations.ts";
import { resolvePersons, type PersonEvidence } from "./resolve-persons.ts";
import type { ResolvedClaim } from "./resolved-claim.ts";
import { tenures, type RankOf } from "./tenures.ts";
import { titlesThen } from "./titles-then.ts";

/** Claims less sure than this are kept and shown as such, but make no edge. */
export const EDGE_THRESHOLD = 0.5;

/**
 * Claims → graph, in layers that never look back: bodies (by name alone), then events (by day, name, organisers and
 * people), then persons (by shared bodies and events), then edges. Pure, and blind to the order of its records.
 */
export function projector(rankOf: RankOf): Project {
  return (records) => {
    const claims = records.claims.filter(({ claim }) => claim.confidence >= EDGE_THRESHOLD);
    const bySubject = groupBy(claims, ({ claim }) => localKey(claim.article, claim.subject));
    const byObject = groupBy(claims, ({ claim }) => localKey(claim.article, claim.object));

    const organizations = resolveOrganizations(records.organizations);
    const events = resolveEvents(records.events, ({ article, local }) =>
      eventEvidence(
        local,
        (byObject.get(localKey(article, local.ref)) ?? []).map(({ claim }) => claim),
      ),
    );
    const eventOf = index(events.assignments);
    const objectOf = ({ claim, objectId }: (typeof claims)[number]): string | null =>
      claim.object.startsWith("organization:")
        ? organizationId(claim.objectName)
        : (eventOf.get(localKey(claim.article, claim.object)) ?? objectId);
    const persons = resolvePersons(records.persons, ({ article, local }): PersonEvidence => {
      const own = bySubject.get(localKey(article, local.ref)) ?? [];
      return {
        claims: own.map(({ claim }) => claim),
        anchors: own.filter(({ claim }) => claim.kind !== "PROPOSED_FOR").flatMap((record) => objectOf(record) ?? []),
      };
    });

    const subjectOf = index([...persons.assignments, ...organizations.assignments]);
    const resolved = claims.flatMap((record): ResolvedClaim[] => {
      const from = subjectOf.get(localKey(record.claim.article, record.claim.subject));
      const to = objectOf(record);
      return from === undefined || to === null ? [] : [{ claim: record.claim, from, to }];
    });
    return {
      nodes: [...persons.nodes, ...organizations.nodes, ...events.nodes],
      edges: edgesOf(resolved, rankOf),
      assignments: [...persons.assignments, ...organizations.assignments, ...events.assignments],
    } satisfies Projection;
  };
}

function edgesOf(resolved: readonly ResolvedClaim[], rankOf: RankOf): Edge[] {
  const of = (kind: Claim["kind"]): ResolvedClaim[] => resolved.filter(({ claim }) => claim.kind === kind);
  const held = of("HELD_ROLE");
  return [
    ...tenures(held, rankOf),
    ...proposedForEdges(of("PROPOSED_FOR")),
    ...presenceEdges(resolved, titlesThen(held, rankOf)),
    ...partOfEdges(of("PART_OF")),
  ];
}

function eventEvidence(event: EventEvidence["event"], claims: readonly Claim[]): EventEvidence {
  const organizers = claims
    .filter(({ kind }) => kind === "ORGANIZED")
    .map((claim) => organizationId(claim.subjectName));
  const people = claims.filter(({ subject }) => subject.startsWith("person:")).map((claim) => fold(claim.subjectName));
  return { event, organizers: new Set(organizers), people: new Set(people) };
}

function localKey(article: string, ref: string): string {
  return `${article}|${ref}`;
}

function index(assignments: readonly Assignment[]): Map<string, string> {
  return new Map(assignments.map(({ article, ref, entity }) => [localKey(article, ref), entity]));
}
