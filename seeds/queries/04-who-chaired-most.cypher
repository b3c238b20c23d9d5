// vi: Ai chủ trì nhiều sự kiện nhất
// en: Who chaired the most events
// params: {}

MATCH (p:Person)-[:CHAIRED]->(e:Event)
WHERE NOT e.planned
WITH p, count(DISTINCT e) AS events, min(e.earliest) AS first, max(e.latest) AS last
RETURN p.name AS person, events, first, last
ORDER BY events DESC, person
LIMIT 25
