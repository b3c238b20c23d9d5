// vi: Các chức vụ của một người theo thời gian, kèm câu làm chứng
// en: One person's posts over time, each with its sentence
// params: {"person": "Nguyễn Công Thành"}

MATCH (p:Person)-[r:HELD_ROLE]->(o:Organization)
WHERE p.name = $person OR $person IN p.aliases
UNWIND r.claims AS claim
MATCH (c:Claim {id: claim})-[:STATED_IN]->(a:Article)
RETURN r.title AS title,
       o.name AS organization,
       c.status AS status,
       c.date AS date,
       c.quote AS quote,
       c.start AS startsAt,
       a.title AS article,
       a.path AS path
ORDER BY date, organization, title, startsAt
