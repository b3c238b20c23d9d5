import type { Claim } from "#model/claim";
import type { LocalPerson } from "#model/entity";
import { fold } from "#model/fold";
import { type NamesakeKnowledge, NO_NAMESAKE_KNOWLEDGE } from "#model/namesake-knowledge";
import type {
  Assignment,
  ClaimRecord,
  Edge,
  MentionRecord,
  Project,
  Projection,
  StoredBodies,
} from "#model/projection";
import { partOfEdges, proposedForEdges } from "./body-edges.ts";
import type { EventEvidence } from "./event-features.ts";
import { groupBy } from "./group-by.ts";
import { presenceEdges } from "./presence-edges.ts";
import { resolveEvents } from "./resolve-events.ts";
import { assignOrganizations, resolveOrganizations } from "./resolve-organizations.ts";
import type { AboutPerson } from "./person-profile.ts";
import { resolvePersons } from "./resolve-persons.ts";
import type { ResolvedClaim } from "./resolved-claim.ts";
import { tenures, type RankOf } from "./tenures.ts";
import { titlesThen } from "./titles-then.ts";

/** Claims less sure than this are kept and shown as such, but make no edge. */
export const EDGE_THRESHOLD = 0.5;

/**
 * Claims → graph, in layers that never look back: bodies (by name alone), then events (by day, name, organisers and
 * people), then persons (by what they share and what speaks against it), then edges. Pure, and blind to the order of its records.
 */
export function projector(rankOf: RankOf, knowledge: NamesakeKnowledge = NO_NAMESAKE_KNOWLEDGE): Project {
  return (records) => {
    const claims = records.claims.filter(({ claim }) => claim.confidence >= EDGE_THRESHOLD);
    const bySubject = groupBy(claims, ({ claim }) => localKey(claim.article, claim.subject));
    const byObject = groupBy(claims, ({ claim }) => localKey(claim.article, claim.object));

    const bodies = assignOrganizations(records.organizations);
    const bodyOf = index(bodies);
    const events = resolveEvents(records.events, ({ article, local }) =>
      eventEvidence(local, byObject.get(localKey(article, local.ref)) ?? [], bodyOf),
    );
    const eventOf = index(events.assignments);
    const objectOf = ({ claim, objectId }: ClaimRecord): string | null => {
      const key = localKey(claim.article, claim.object);
      return bodyOf.get(key) ?? eventOf.get(key) ?? objectId;
    };
    const aboutOf = ({ article, local }: MentionRecord<LocalPerson>): AboutPerson[] =>
      (bySubject.get(localKey(article, local.ref)) ?? []).flatMap((record) => {
        const object = objectOf(record);
        return object === null ? [] : { claim: record.claim, object };
      });
    const persons = resolvePersons(records.persons, aboutOf, knowledge, records.judgements);

    const personOf = index(persons.assignments);
    const resolved = claims.flatMap((record): ResolvedClaim[] => {
      const from = personOf.get(localKey(record.claim.article, record.claim.subject)) ?? bodyId(record, bodyOf);
      const to = objectOf(record);
      return from == null || to === null || from === to ? [] : [{ claim: record.claim, from, to }];
    });
    const partOf = { now: resolved.filter(({ claim }) => claim.kind === "PART_OF"), gone: goneOf(records.stored) };
    const { nodes, tallies } = resolveOrganizations(records.organizations, partOf, records.stored);
    return {
      nodes: [...persons.nodes, ...nodes, ...events.nodes],
      edges: [...edgesOf(resolved, rankOf), ...partOfEdges(partOf, tallies, records.stored?.partOf)],
      assignments: [...persons.assignments, ...bodies, ...events.assignments],
      tallies,
      decisions: persons.decisions,
      conflicts: persons.conflicts,
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
  ];
}

/** The body that is a claim's subject: of the article's own, or as stored. */
function bodyId({ claim, subjectId }: ClaimRecord, bodyOf: ReadonlyMap<string, string>): string | null {
  if (!claim.subject.startsWith("organization:")) return null;
  return bodyOf.get(localKey(claim.article, claim.subject)) ?? subjectId;
}

function goneOf(stored: StoredBodies | undefined): ResolvedClaim[] {
  return (stored?.goneClaims ?? []).flatMap(({ claim, subjectId: from, objectId: to }): ResolvedClaim[] => {
    const counts = claim.kind === "PART_OF" && claim.confidence >= EDGE_THRESHOLD && from !== to;
    return counts && from !== null && to !== null ? [{ claim, from, to }] : [];
  });
}

function eventEvidence(
  event: EventEvidence["event"],
  records: readonly ClaimRecord[],
  bodyOf: ReadonlyMap<string, string>,
): EventEvidence {
  const organizers = records
    .filter(({ claim }) => claim.kind === "ORGANIZED")
    .flatMap((record) => bodyId(record, bodyOf) ?? []);
  const people = records.flatMap(({ claim }) => (claim.subject.startsWith("person:") ? fold(claim.subjectName) : []));
  return { event, organizers: new Set(organizers), people: new Set(people) };
}

function localKey(article: string, ref: string): string {
  return `${article}|${ref}`;
}

function index(assignments: readonly Assignment[]): Map<string, string> {
  return new Map(assignments.map(({ article, ref, entity }) => [localKey(article, ref), entity]));
}
