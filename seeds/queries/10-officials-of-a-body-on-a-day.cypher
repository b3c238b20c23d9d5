// vi: Lãnh đạo của một cơ quan vào một ngày
// en: The officials of a body on a given day
// params: {"organization": "Đảng ủy Khu kinh tế Hải Phòng", "day": "2018-07-11"}

// Only what a source shows: seen in post on both sides of the day, or stated dates that cover it.
MATCH (p:Person)-[r:HELD_ROLE]->(o:Organization)
WHERE (o.name = $organization OR $organization IN o.aliases)
  AND (toString(r.firstSeen) <= $day OR r.start <= $day)
  AND (toString(r.lastSeen) >= $day OR r.end >= left($day, size(coalesce(r.end, ''))))
RETURN p.name AS person,
       r.title AS title,
       r.firstSeen AS firstSeen,
       r.lastSeen AS lastSeen,
       r.start AS heldFrom,
       r.end AS heldUntil
ORDER BY r.rank, title, person
