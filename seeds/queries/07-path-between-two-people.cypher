// vi: Đường nối ngắn nhất giữa hai người
// en: The shortest path from one person to another
// params: {"from": "Bùi Ngọc Hải", "to": "Nguyễn Việt Tiến"}

MATCH (a:Person), (b:Person)
WHERE a.name = $from AND b.name = $to
MATCH path = shortestPath((a)-[:HELD_ROLE|ATTENDED|ORGANIZED|PART_OF*1..8]-(b))
RETURN path, length(path) AS steps
