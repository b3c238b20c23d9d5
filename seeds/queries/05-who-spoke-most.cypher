// vi: Ai phát biểu nhiều nhất
// en: Who spoke most often
// params: {}

MATCH (p:Person)-[:SPOKE_AT]->(e:Event)
WHERE NOT e.planned
WITH p, count(DISTINCT e) AS events, min(e.earliest) AS first, max(e.latest) AS last
RETURN p.name AS person, events, first, last
ORDER BY events DESC, person
LIMIT 25
