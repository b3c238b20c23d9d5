// vi: Những điều chỉ một bài báo nói tới
// en: Facts that only one article states
// params: {}

MATCH (p:Person)-[r]->(x)
WHERE r.claims IS NOT NULL
UNWIND r.claims AS claim
MATCH (c:Claim {id: claim})-[:STATED_IN]->(a:Article)
WITH p, r, x, count(DISTINCT a) AS articles, collect(a.path) AS paths, collect(c.quote) AS quotes
WHERE articles = 1
RETURN p.name AS person,
       type(r) AS edge,
       r.title AS title,
       x.name AS other,
       quotes[0] AS quote,
       paths[0] AS path
ORDER BY person, edge, other, title
