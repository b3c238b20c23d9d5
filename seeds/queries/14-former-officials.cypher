// vi: Những người đã rời chức vụ
// en: Former officials
// params: {}

MATCH (p:Person)-[r:HELD_ROLE]->(o:Organization)
WHERE r.status IN ['former', 'ended']
RETURN p.name AS person,
       r.title AS title,
       o.name AS organization,
       r.status AS status,
       r.end AS heldUntil,
       r.lastSeen AS lastSeen
ORDER BY person, organization, title
