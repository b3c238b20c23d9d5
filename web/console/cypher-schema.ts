/** The names that a statement can use: docs/design's public contract, for the help beside the editor. */
export const CYPHER_SCHEMA: readonly { readonly pattern: string; readonly properties: string }[] = [
  { pattern: "(:Person:Official)", properties: "id, name, nameKey, aliases, honorifics" },
  {
    pattern:
      "(:Organization:PartyCommittee | ManagementBoard | GovernmentBody | ElectedBody | JudicialBody | ArmedForce | MassOrganization | PublicServiceUnit | Enterprise)",
    properties: "id, name, nameKey, aliases, kind, place",
  },
  {
    pattern: "(:Event)",
    properties: "id, name, nameKey, kind, date, earliest, latest, partOfDay, place, planned",
  },
  { pattern: "(:Article)", properties: "id, title, url, publisher, author, published, path, language, text" },
  {
    pattern: "(:Claim)",
    properties:
      "id, kind, subjectName, objectName, title, qualifiers, status, quote, start, end, date, rule, extractor, confidence",
  },
  {
    pattern: "(:Person)-[:HELD_ROLE]->(:Organization)",
    properties: "id, title, qualifiers, rank, status, start, end, firstSeen, lastSeen, sources, claims, confidence",
  },
  { pattern: "(:Person)-[:PROPOSED_FOR]->(:Organization)", properties: "title, claims, confidence" },
  { pattern: "(:Person)-[:ATTENDED]->(:Event)", properties: "capacities, titleThen, claims, confidence" },
  { pattern: "(:Person)-[:CHAIRED]->(:Event)", properties: "claims, confidence" },
  { pattern: "(:Person)-[:SPOKE_AT]->(:Event)", properties: "claims, confidence" },
  { pattern: "(:Organization)-[:ORGANIZED]->(:Event)", properties: "claims, confidence" },
  { pattern: "(:Organization)-[:PART_OF]->(:Organization)", properties: "claims, inferred, rule" },
  { pattern: "(:Person | Organization | Event)-[:MENTIONED_IN]->(:Article)", properties: "name, count" },
  { pattern: "(:Claim)-[:STATED_IN]->(:Article), (:Claim)-[:SUBJECT]->(), (:Claim)-[:OBJECT]->()", properties: "–" },
];
