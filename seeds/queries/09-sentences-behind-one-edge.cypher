// vi: Mọi câu làm chứng cho quan hệ giữa một người và một cơ quan hay sự kiện
// en: Every sentence behind what links a person to a body or an event
// params: {"person": "Lê Trung Kiên", "other": "Ban Quản lý Khu kinh tế Hải Phòng"}

MATCH (p:Person)-[r]->(other)
WHERE p.name = $person AND other.name = $other AND r.claims IS NOT NULL
UNWIND r.claims AS claim
MATCH (c:Claim {id: claim})-[:STATED_IN]->(a:Article)
RETURN type(r) AS edge,
       r.title AS title,
       c.quote AS quote,
       c.rule AS rule,
       c.confidence AS confidence,
       a.path AS path,
       c.start AS startsAt,
       c.end AS endsAt
ORDER BY path, startsAt, edge, title
