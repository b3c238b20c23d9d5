import type { Claim } from "#model/claim";
import type { Reading } from "#model/reading";
import type { Evidence, Facts, LinkFact } from "./facts.ts";

const evidence = (claim: Claim): Evidence => ({ rule: claim.rule, quote: claim.quote });

/** Who chairs or speaks is there, so a CHAIRED or SPOKE_AT claim is an ATTENDED fact too. */
function linksOf(claim: Claim): LinkFact[] {
  const { kind, subjectName: person } = claim;
  if (kind === "ATTENDED") return [{ kind, person, evidence: evidence(claim) }];
  if (kind !== "CHAIRED" && kind !== "SPOKE_AT") return [];
  return [
    { kind, person, evidence: evidence(claim) },
    { kind: "ATTENDED", person, evidence: evidence(claim) },
  ];
}

/** The facts of one reading, as the graph would give them: an official is a person for whom a post is known. */
export function factsOfReading(reading: Reading): Facts {
  const { entities, claims } = reading;
  const persons = new Map(entities.filter((entity) => entity.type === "person").map((one) => [one.ref, one]));
  const officials = new Set(claims.filter((claim) => claim.kind === "HELD_ROLE").map((claim) => claim.subject));
  return {
    persons: [...persons.values()].map((person) => {
      const claim = claims.find(({ subject }) => subject === person.ref);
      return {
        name: person.name,
        official: officials.has(person.ref),
        ...(claim && { evidence: evidence(claim) }),
      };
    }),
    roles: claims
      .filter((claim) => claim.kind === "HELD_ROLE" || claim.kind === "PROPOSED_FOR")
      .map((claim) => ({
        person: claim.subjectName,
        title: claim.title,
        organization: claim.objectName,
        status: claim.status,
        evidence: evidence(claim),
      })),
    links: claims.filter((claim) => persons.has(claim.subject)).flatMap(linksOf),
    events: entities
      .filter((entity) => entity.type === "event")
      .map((event) => {
        const claim = claims.find(({ object }) => object === event.ref);
        return { name: event.name, date: event.date, ...(claim && { evidence: evidence(claim) }) };
      }),
  };
}
