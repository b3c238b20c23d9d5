// vi: Những người cùng có mặt nhiều nhất
// en: The people seen together most often
// params: {}

MATCH (a:Person)-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(b:Person)
WHERE a.id < b.id AND NOT e.planned
WITH a, b, count(DISTINCT e) AS together, min(e.earliest) AS first, max(e.latest) AS last
RETURN a.name AS person, b.name AS companion, together, first, last
ORDER BY together DESC, person, companion
LIMIT 25
