// vi: Ai gặp ai, ở sự kiện nào, nơi nào
// en: Who met whom, at which event, and where
// params: {}

MATCH (a:Person)-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(b:Person)
WHERE a.id < b.id AND NOT e.planned
RETURN a.name AS person,
       b.name AS met,
       e.name AS event,
       e.date AS date,
       e.place AS place
ORDER BY date, event, person, met
