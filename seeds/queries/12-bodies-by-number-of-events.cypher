// vi: Cơ quan theo số sự kiện đã tổ chức hoặc tham dự
// en: Bodies by the number of events they organised or attended
// params: {}

MATCH (o:Organization)
OPTIONAL MATCH (o)-[:ORGANIZED]->(made:Event)
WITH o, count(DISTINCT made) AS organised
OPTIONAL MATCH (o)-[:ATTENDED]->(joined:Event)
WITH o, organised, count(DISTINCT joined) AS attended
WHERE organised + attended > 0
RETURN o.name AS organization, o.kind AS kind, organised, attended
ORDER BY organised + attended DESC, organization
LIMIT 25
