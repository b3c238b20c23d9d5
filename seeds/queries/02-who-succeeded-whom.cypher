// vi: Ai kế nhiệm ai ở cùng một chức vụ
// en: Who succeeded whom in the same post
// params: {}

// Posts that several people hold at a time (deputies, members) have no succession.
MATCH (before:Person)-[b:HELD_ROLE]->(o:Organization)<-[a:HELD_ROLE]-(after:Person)
WHERE before.id <> after.id
  AND a.title = b.title
  AND b.lastSeen < a.firstSeen
  AND NOT a.title STARTS WITH 'Phó'
  AND NOT a.title STARTS WITH 'Ủy viên'
  AND NOT a.title STARTS WITH 'Thành viên'
  AND NOT a.title STARTS WITH 'Đại biểu'
  AND NOT a.title ENDS WITH 'ủy viên'
WITH o, a, b, before, after
ORDER BY b.lastSeen DESC, before.name
WITH o, a, after, collect(before.name) AS names, collect(b.lastSeen) AS days
RETURN o.name AS organization,
       a.title AS title,
       names[0] AS before,
       days[0] AS lastSeen,
       after.name AS after,
       a.firstSeen AS firstSeen
ORDER BY organization, title, firstSeen
