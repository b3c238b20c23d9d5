// vi: Những người được giới thiệu, chưa được quyết định
// en: People nominated for a post, not yet decided
// params: {}

MATCH (p:Person)-[r:PROPOSED_FOR]->(o:Organization)
OPTIONAL MATCH (p)-[h:HELD_ROLE]->(o)
WHERE h.title = r.title
RETURN p.name AS person,
       r.title AS title,
       o.name AS organization,
       h.status AS heldSince
ORDER BY person, organization, title
