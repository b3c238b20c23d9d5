// vi: Ai giữ chức vụ nào, khi nào
// en: Who held which post, and when
// params: {}

MATCH (p:Person)-[r:HELD_ROLE]->(o:Organization)
RETURN o.name AS organization,
       r.title AS title,
       p.name AS person,
       r.status AS status,
       r.start AS heldFrom,
       r.end AS heldUntil,
       r.firstSeen AS firstSeen,
       r.lastSeen AS lastSeen,
       r.sources AS articles
ORDER BY organization, title, firstSeen, person
