// vi: Những cơ quan nào cùng tổ chức sự kiện
// en: Which bodies organise events together
// params: {}

MATCH (a:Organization)-[:ORGANIZED]->(e:Event)<-[:ORGANIZED]-(b:Organization)
WHERE a.id < b.id
WITH a, b, count(DISTINCT e) AS together, collect(DISTINCT e.name) AS events
RETURN a.name AS organization, b.name AS partner, together, events
ORDER BY together DESC, organization, partner
